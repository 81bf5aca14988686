import { instantOf } from '@frontdesk/rules'
import type { ReactNode } from 'react'
import { useReader } from '../app/session'
import { now } from '../time/clock'
import { dateText } from '../time/dates'
import { choiceName, stateName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import type { RoomBoard } from './board-answers'
import { BoardBar } from './board-bar'

const weekend: readonly number[] = [0, 6]
const shownStates = ['inHouse', 'guaranteed', 'allocated', 'checkedOut'] as const

interface Props {
  readonly board: RoomBoard
  readonly children: ReactNode
}

/** Rooms down, days across. A night goes from the middle of its day to the middle of the next. */
export function BoardGrid({ board, children }: Props) {
  const words = useWords()
  const { rooms } = words.desk
  return (
    <section className="card" aria-labelledby="board-grid">
      <div className="card-head">
        <h2 id="board-grid">{rooms.grid}</h2>
        <ul className="board-legend">
          {shownStates.map((state) => (
            <li key={state} className="small">
              <i className={`board-swatch ${state}`} aria-hidden="true" />
              {stateName(words, 'hotel-stay', state)}
            </li>
          ))}
        </ul>
        <span className="aside">{children}</span>
      </div>
      <div className="board-scroll">
        <div className="board" style={{ '--days': board.nights.length } as object}>
          <DaysRow board={board} />
          {board.rooms.map((room, index) => (
            <RoomRow
              key={room.roomId}
              board={board}
              room={room}
              isFirstOfFloor={board.rooms[index - 1]?.floor !== room.floor}
            />
          ))}
        </div>
      </div>
    </section>
  )
}

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()

function DaysRow({ board }: { readonly board: RoomBoard }) {
  const { rooms } = useWords().desk
  const reader = useReader()
  const weekday = new Intl.DateTimeFormat(reader.language, { weekday: 'short', timeZone: 'UTC' })
  const taken = (night: string) =>
    new Set(
      board.bars
        .filter(({ from, nights }) => from <= night && nightsUntil(from, night) < nights)
        .map(({ roomId }) => roomId),
    ).size
  return (
    <div className="board-row board-days">
      <span className="board-room small muted">{rooms.room}</span>
      {board.nights.map((night, index) => (
        <span
          key={night}
          className={dayClass(night, board.today)}
          style={{ gridColumn: `${2 * index + 2} / span 2` }}
        >
          <b className="num">{shortDay(night, index)}</b>
          <span className="tiny">{weekday.format(new Date(`${night}T00:00:00Z`))}</span>
          <span className="tiny num board-free">
            {rooms.free(board.rooms.length - taken(night))}
          </span>
        </span>
      ))}
    </div>
  )
}

/** The day alone; with its month where one begins. */
function shortDay(date: string, index: number): string {
  const [, month, day] = date.split('-').map(Number)
  return index === 0 || day === 1 ? `${month}/${day}` : String(day)
}

const dayMs = 86_400_000
const nightsUntil = (from: string, night: string): number =>
  (Date.parse(night) - Date.parse(from)) / dayMs

const dayClass = (night: string, today: string): string =>
  ['board-day', night === today ? 'today' : '', weekend.includes(weekdayOf(night)) ? 'weekend' : '']
    .filter(Boolean)
    .join(' ')

interface RowProps {
  readonly board: RoomBoard
  readonly room: RoomBoard['rooms'][number]
  readonly isFirstOfFloor: boolean
}

function RoomRow({ board, room, isFirstOfFloor }: RowProps) {
  const words = useWords()
  const reader = useReader()
  const { zone } = reader
  const [first = board.today] = board.nights
  const dayText = (date: string) =>
    dateText(Date.parse(instantOf(date, '12:00', zone)), now(), reader)
  const bars = board.bars.filter(({ roomId }) => roomId === room.roomId)
  return (
    <div className={isFirstOfFloor ? 'board-row first-of-floor' : 'board-row'}>
      <span className="board-room">
        <b className="num">{room.roomNo}</b>
        <span className="tiny muted">
          {choiceName(words, {
            procedure: 'hotel-stay',
            name: 'roomClass',
            value: room.roomClass,
          })}
        </span>
      </span>
      {board.nights.map((night, index) => (
        <i
          key={night}
          aria-hidden="true"
          className={dayClass(night, board.today).replace('board-day', 'board-cell')}
          style={{ gridColumn: `${2 * index + 2} / span 2` }}
        />
      ))}
      {bars.map((bar) => (
        <BoardBar
          key={`${bar.caseId} ${bar.from}`}
          bar={bar}
          roomNo={room.roomNo}
          start={nightsUntil(first, bar.from)}
          days={board.nights.length}
          stay={board.stays.find(({ caseId }) => caseId === bar.caseId) ?? null}
          dayText={dayText}
        />
      ))}
    </div>
  )
}
