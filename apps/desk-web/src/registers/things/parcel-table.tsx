import type { KeptParcel } from '../../api/answers'
import { Countdown } from '../../parts/countdown'
import { momentOf } from '../../today/queue'
import { choiceName, fieldName, stateName } from '../../words/lookup'
import { useWords } from '../../words/words-provider'
import { CaseCell } from './case-cell'
import { Moment } from './moment'
import { UnitCell } from './unit-cell'

const columns = 6

/** One line an item, under the place where it lies. */
export function ParcelTable({ parcels }: { readonly parcels: readonly KeptParcel[] }) {
  const words = useWords()
  const { registers, cases } = words.desk
  return (
    <table className="cases things">
      <thead>
        <tr>
          <th>{cases.unit}</th>
          <th>{fieldName(words, 'mail', 'recipient')}</th>
          <th>{fieldName(words, 'mail', 'kind')}</th>
          <th>{cases.state}</th>
          <th>{cases.due}</th>
          <th className="opened">{registers.parcels.arrived}</th>
        </tr>
      </thead>
      {shelvesOf(parcels).map(({ place, here }) => (
        <tbody key={place}>
          <tr className="place">
            <th colSpan={columns} scope="rowgroup">
              {place ?? registers.parcels.noPlace}
              <span className="muted small num">{registers.parcels.items(here.length)}</span>
            </th>
          </tr>
          {here.map((parcel) => (
            <ParcelRow key={parcel.case.caseId} parcel={parcel} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface Shelf {
  readonly place: string | null
  readonly here: readonly KeptParcel[]
}

/** The places in the order of the list, each with what lies there. */
const shelvesOf = (parcels: readonly KeptParcel[]): Shelf[] =>
  [...new Set(parcels.map(({ place }) => place))].map((place) => ({
    place,
    here: parcels.filter((parcel) => parcel.place === place),
  }))

function ParcelRow({ parcel }: { readonly parcel: KeptParcel }) {
  const words = useWords()
  const { case: row, kind, carrier, trackingNo, count, arrivedAt } = parcel
  const choice = (name: string, value: string) =>
    choiceName(words, { procedure: 'mail', name, value })
  const due = momentOf(row)
  return (
    <tr>
      <UnitCell unit={row.unit} />
      <CaseCell row={row} />
      <td>
        {choice('kind', kind)}
        {count > 1 && <span className="num"> × {count}</span>}
        <span className="muted small under">
          {choice('carrier', carrier)} <span className="num">{trackingNo}</span>
        </span>
      </td>
      <td>{stateName(words, 'mail', row.state)}</td>
      <td>{due && <Countdown dueAt={due} openedAt={row.openedAt} />}</td>
      <td className="opened num">
        <Moment at={arrivedAt} />
      </td>
    </tr>
  )
}
