import type { ParkingSpace } from '../../api/answers'
import { StateTag } from '../../parts/state-tag'
import { fieldName, stateName } from '../../words/lookup'
import { useWords } from '../../words/words-provider'
import { CaseCell } from '../things/case-cell'
import { UnitCell } from '../things/unit-cell'

interface Props {
  readonly spaces: readonly ParkingSpace[]
  readonly mayKeep: boolean
  readonly onLook: (space: ParkingSpace) => void
}

/** One line a space: free, or whose it is and until when. */
export function SpaceTable({ spaces, mayKeep, onLook }: Props) {
  const words = useWords()
  const { archive, registers, cases } = words.desk
  const { parking } = registers
  const free = spaces.filter(({ hold }) => hold === null).length
  return (
    <table className="cases things">
      <caption className="muted small num">{parking.freeOf(free, spaces.length)}</caption>
      <thead>
        <tr>
          <th>{fieldName(words, 'parking', 'spaceNo')}</th>
          <th>{fieldName(words, 'parking', 'name')}</th>
          <th>{cases.unit}</th>
          <th>{fieldName(words, 'parking', 'vehiclePlate')}</th>
          <th>{cases.state}</th>
          <th>{fieldName(words, 'parking', 'validUntilOn')}</th>
          <th>
            <span className="sr">{mayKeep ? archive.form.edit : parking.past}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {spaces.map((space) => (
          <tr key={space.spaceId}>
            <td>
              <b className="num">{space.spaceNo}</b>
              <span className="muted small under">{space.zone}</span>
            </td>
            {space.hold ? <Held hold={space.hold} /> : <Free />}
            <td className="do">
              <button className="btn sm" type="button" onClick={() => onLook(space)}>
                {mayKeep ? archive.form.edit : parking.past}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const columnsOfHold = 5

function Free() {
  const { parking } = useWords().desk.registers
  return (
    <td colSpan={columnsOfHold}>
      <StateTag kind="done" label={parking.free} />
    </td>
  )
}

function Held({ hold }: { readonly hold: NonNullable<ParkingSpace['hold']> }) {
  const words = useWords()
  const { case: row, plateMasked, untilOn } = hold
  return (
    <>
      <CaseCell row={row} />
      <UnitCell unit={row.unit} />
      <td className="nowrap num">{plateMasked}</td>
      <td className="nowrap">
        <StateTag
          kind={row.lateSince ? 'late' : 'mine'}
          label={stateName(words, 'parking', row.state)}
        />
      </td>
      <td className="nowrap num">{untilOn}</td>
    </>
  )
}
