import type { OfferedRoom } from '@frontdesk/rules/hotel-stay'
import { useQuery } from '@tanstack/react-query'
import { Checkbox, Radio } from 'antd'
import { useTRPC } from '../api/trpc'
import type { FieldProps } from '../form/field'
import { useFormCase } from '../form/form-case'
import { LoadingBars } from '../parts/loading-bars'
import { useWords } from '../words/words-provider'
import { RoomLine, RoomReasons } from './room-line'

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id))

/** The rooms that the clauses choose, each with why; and what else is free, should the guest prefer it. */
export function RoomsField({ field, value, onChange }: FieldProps) {
  const { rooms } = useWords().desk
  const caseId = useFormCase() ?? ''
  const offers = useQuery(
    useTRPC().rooms.offers.queryOptions({ caseId }, { enabled: caseId !== '', staleTime: 0 }),
  )
  if (!offers.data) return <LoadingBars rows={2} />
  const { others, shiftsCount, roomsWanted } = offers.data
  // Whoever moves looks for another room: what the clauses chose is what they have.
  const chosen = field.isRequired ? [] : offers.data.chosen
  const byRule = chosen.map(({ room }) => room.roomId)
  const picked: readonly string[] = Array.isArray(value) ? value : byRule
  const pick = (roomId: string, isIn: boolean) => {
    const others = roomsWanted === 1 ? [] : picked.filter((each) => each !== roomId)
    const next = isIn ? [...others, roomId] : others
    onChange({ [field.name]: isSame(next, byRule) ? null : next })
  }
  const props = { picked, isOne: roomsWanted === 1, onPick: pick }
  return (
    <div className="room-offers">
      {!field.isRequired && (
        <p className="small muted">{chosen.length > 0 ? rooms.byRule : rooms.nothingFree}</p>
      )}
      <OfferedRooms {...props} offered={chosen} hasReasons />
      {shiftsCount > 0 && chosen.length > 0 && (
        <p className="small muted">{rooms.shifts(shiftsCount)}</p>
      )}
      {others.length > 0 && <p className="small muted">{rooms.others}</p>}
      <OfferedRooms {...props} offered={others} />
      {roomsWanted > 1 && <p className="small">{rooms.chosen(picked.length, roomsWanted)}</p>}
    </div>
  )
}

interface OfferedProps {
  readonly offered: readonly OfferedRoom[]
  readonly picked: readonly string[]
  readonly isOne: boolean
  readonly hasReasons?: boolean
  readonly onPick: (roomId: string, isIn: boolean) => void
}

function OfferedRooms({ offered, picked, isOne, hasReasons = false, onPick }: OfferedProps) {
  const Box = isOne ? Radio : Checkbox
  return (
    <ul className={hasReasons ? undefined : 'room-others'}>
      {offered.map(({ room, reasons }) => (
        <li key={room.roomId}>
          <Box
            checked={picked.includes(room.roomId)}
            onChange={({ target }) => onPick(room.roomId, target.checked)}
          >
            <RoomLine room={room} nightFen={room.rateFen} />
          </Box>
          {hasReasons && <RoomReasons reasons={reasons} />}
        </li>
      ))}
    </ul>
  )
}
