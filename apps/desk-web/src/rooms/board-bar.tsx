import { Link } from '@tanstack/react-router'
import { stateName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import type { BoardStay, RoomBoard } from './board-answers'

interface Props {
  readonly bar: RoomBoard['bars'][number]
  readonly stay: BoardStay | null
  readonly roomNo: string
  /** Days from the first that is shown. */
  readonly start: number
  readonly days: number
  readonly dayText: (date: string) => string
}

// The columns are half days; the first one is the room's.
const roomColumns = 1

/** A stay in one room: from noon to noon, or the whole of one day when it is by day. */
export function BoardBar({ bar, stay, roomNo, start, days, dayText }: Props) {
  const words = useWords()
  const { rooms } = words.desk
  if (!stay) return null
  const isByDay = bar.nights === 0
  const isCutOff = start === 0 && stay.arrival < bar.from
  const from = 2 * start + roomColumns + (isByDay || isCutOff ? 1 : 2)
  const until = Math.min(
    from + (isByDay ? 2 : 2 * bar.nights + Number(isCutOff)),
    2 * days + roomColumns + 1,
  )
  const state = stateName(words, 'hotel-stay', stay.state)
  const span = rooms.span(dayText(stay.arrival), dayText(stay.departure))
  const said = rooms.spoken(`${roomNo} ${stay.guest}`, span, state)
  return (
    <Link
      className={['board-bar', shadeOf(stay), isByDay ? 'by-day' : ''].filter(Boolean).join(' ')}
      style={{ gridColumn: `${from} / ${until}` }}
      to="/cases/$caseId"
      params={{ caseId: stay.caseId }}
      title={said}
      aria-label={said}
    >
      <span>{stay.guest}</span>
    </Link>
  )
}

function shadeOf({ state, isLate }: BoardStay): string {
  const shade = state === 'rateAgreed' ? 'allocated' : state
  return isLate ? `${shade} late` : shade
}
