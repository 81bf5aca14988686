import { listText } from '@frontdesk/messages/list'
import { formatFen } from '@frontdesk/rules'
import type { HeldInCustody } from '../../api/answers'
import { StateTag } from '../../parts/state-tag'
import { choiceName, stateName } from '../../words/lookup'
import { useWords } from '../../words/words-provider'
import { CaseCell } from './case-cell'
import { Moment } from './moment'
import { UnitCell } from './unit-cell'

type Held = readonly HeldInCustody[]

/** One line a request, with what there is of it here and with the purchaser, and the sums below. */
export function CustodyTable({ held }: { readonly held: Held }) {
  const words = useWords()
  const { registers, cases } = words.desk
  const { custody } = registers
  const sumOf = (amount: (each: HeldInCustody) => number) =>
    formatFen(held.reduce((sum, each) => sum + amount(each), 0))
  const devices = held.filter(({ device }) => device !== null).length
  return (
    <table className="cases things">
      <thead>
        <tr>
          <th>{cases.unit}</th>
          <th>{custody.owner}</th>
          <th>{registers.matter}</th>
          <th className="amount">{custody.atDesk}</th>
          <th className="amount">{custody.withPurchaser}</th>
          <th>{custody.device}</th>
          <th>{cases.state}</th>
        </tr>
      </thead>
      <tbody>
        {held.map((each) => (
          <tr key={each.case.caseId}>
            <UnitCell unit={each.case.unit} />
            <td>{listText(words.kernel, each.owners)}</td>
            <CaseCell row={each.case} />
            <Amount fen={each.deskFen} />
            <Amount fen={each.purchaserFen} />
            <td>{each.device && <Device device={each.device} />}</td>
            <td>
              {stateName(words, 'utility-prepay', each.case.state)}
              <span className="muted small num under">
                {custody.since} <Moment at={each.takenAt} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th colSpan={3}>{custody.sum}</th>
          <td className="amount num">{sumOf(({ deskFen }) => deskFen)}</td>
          <td className="amount num">{sumOf(({ purchaserFen }) => purchaserFen)}</td>
          <td className="num">{custody.devices(devices)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}

function Amount({ fen }: { readonly fen: number }) {
  return (
    <td className="amount num">{fen > 0 ? formatFen(fen) : <span className="muted">–</span>}</td>
  )
}

function Device({ device }: { readonly device: NonNullable<HeldInCustody['device']> }) {
  const words = useWords()
  const { places } = words.desk.registers.custody
  const { kind, deviceNo, place } = device
  return (
    <>
      {choiceName(words, { procedure: 'utility-prepay', name: 'device', value: kind })}{' '}
      <span className="nowrap num">{deviceNo}</span>
      <span className="under">
        {place === 'missing' ? (
          <StateTag kind="late" label={places.missing ?? ''} />
        ) : (
          <span className="muted small">{places[place] ?? place}</span>
        )}
      </span>
    </>
  )
}
