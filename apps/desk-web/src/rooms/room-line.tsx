import { formatFen } from '@frontdesk/rules'
import type { Reason, Room } from '@frontdesk/rules/hotel-stay'
import { ClauseChip } from '../parts/clause-chip'
import { choiceName } from '../words/lookup'
import type { Words } from '../words/words'
import { useWords } from '../words/words-provider'
import { reasonText } from './reason-text'

type Shown = Pick<Room, 'roomNo' | 'roomClass' | 'floor'> & Partial<Omit<Room, 'rateFen'>>

const marks = ['isNearDesk', 'isQuiet', 'isCorner', 'hasLargeBed'] as const

/** What a room is, in short: its class, floor, beds and what is good about it. */
function roomWords(words: Words, room: Shown): string[] {
  const { rooms } = words.desk
  return [
    choiceName(words, { procedure: 'hotel-stay', name: 'roomClass', value: room.roomClass }),
    rooms.floor(room.floor),
    ...(room.beds ? [rooms.beds(room.beds)] : []),
    ...marks.flatMap((mark) => (room[mark] ? [rooms.features[mark]] : [])),
    ...(room.connectsWithId ? [rooms.features.connects] : []),
  ]
}

interface Props {
  readonly room: Shown
  readonly nightFen: number | null
}

export function RoomLine({ room, nightFen }: Props) {
  const words = useWords()
  return (
    <span className="room-line">
      <b className="num room-no">{room.roomNo}</b>
      <span className="muted small">{roomWords(words, room).join(' · ')}</span>
      {nightFen !== null && (
        <span className="num small room-rate">{words.desk.rooms.aNight(formatFen(nightFen))}</span>
      )}
    </span>
  )
}

/** Why it is this room, clause by clause. */
export function RoomReasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const words = useWords()
  return (
    <ul className="room-reasons">
      {reasons.map((reason) => (
        <li key={reason.ground} className="small">
          {reasonText(words, reason)} <ClauseChip id={reason.clause} />
        </li>
      ))}
    </ul>
  )
}
