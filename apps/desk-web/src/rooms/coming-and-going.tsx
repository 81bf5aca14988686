import { Link } from '@tanstack/react-router'
import { StateTag, type TagKind } from '../parts/state-tag'
import { stateName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import type { BoardStay, RoomBoard } from './board-answers'

const notHereYet: readonly string[] = ['registering', 'allocated', 'rateAgreed', 'guaranteed']

const comes = ({ state, arrival }: BoardStay, today: string): boolean =>
  notHereYet.includes(state) ? arrival <= today : state === 'inHouse' && arrival === today

const leaves = ({ state, departure }: BoardStay, today: string): boolean =>
  state === 'inHouse' ? departure <= today : state === 'checkedOut' && departure === today

/** Who is expected today and who leaves; those who are settled come last. */
export function ComingAndGoing({ board }: { readonly board: RoomBoard }) {
  const { rooms } = useWords().desk
  const { stays, today } = board
  const done =
    (state: string) =>
    ({ state: each }: BoardStay) =>
      Number(each === state)
  const coming = stays.filter((stay) => comes(stay, today))
  const leaving = stays.filter((stay) => leaves(stay, today))
  const last = (state: string) => (one: BoardStay, other: BoardStay) =>
    done(state)(one) - done(state)(other)
  return (
    <div className="coming-and-going">
      <DayList
        id="coming"
        title={rooms.comingToday}
        empty={rooms.nobodyComes}
        stays={coming.toSorted(last('inHouse'))}
      />
      <DayList
        id="leaving"
        title={rooms.leavingToday}
        empty={rooms.nobodyLeaves}
        stays={leaving.toSorted(last('checkedOut'))}
      />
    </div>
  )
}

interface ListProps {
  readonly id: string
  readonly title: string
  readonly empty: string
  readonly stays: readonly BoardStay[]
}

function DayList({ id, title, empty, stays }: ListProps) {
  const words = useWords()
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        <span className="aside num">{stays.length}</span>
      </div>
      {stays.length === 0 && <p className="muted small day-empty">{empty}</p>}
      <ul className="day-list">
        {stays.map((stay) => (
          <li key={stay.caseId}>
            <b className="num">{stay.roomNos || words.desk.rooms.noRoomYet}</b>
            <Link to="/cases/$caseId" params={{ caseId: stay.caseId }}>
              {stay.guest}
            </Link>
            <StateTag kind={kindOf(stay)} label={stateName(words, 'hotel-stay', stay.state)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function kindOf({ state, isLate }: BoardStay): TagKind {
  if (isLate) return 'late'
  if (state === 'checkedOut') return 'off'
  if (state === 'inHouse') return 'done'
  return state === 'guaranteed' ? 'waiting' : 'soon'
}
