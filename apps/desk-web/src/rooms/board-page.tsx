import { addToDate } from '@frontdesk/rules'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTRPC } from '../api/trpc'
import { opensCases, useMe } from '../app/session'
import { EmptyHooks } from '../parts/empty-hooks'
import { Icon } from '../parts/icon'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { useWords } from '../words/words-provider'
import { BoardGrid } from './board-grid'
import { ComingAndGoing } from './coming-and-going'

const nightsShown = 14
const step = 7

/** 房态图: who comes and goes today, and every room night by night. */
export function BoardPage() {
  const { rooms } = useWords().desk
  const { from } = useSearch({ from: '/desk/rooms' })
  const query = useTRPC().rooms.board.queryOptions({ from, nights: nightsShown })
  const board = useQuery({ ...query, placeholderData: (before) => before })

  return (
    <>
      <div className="page-head">
        <h1>{rooms.board}</h1>
        <p className="lead">{rooms.boardLead}</p>
        {opensCases(useMe()) && (
          <Link className="btn filled" to="/new/$procedure" params={{ procedure: 'hotel-stay' }}>
            <Icon name="plus" />
            {rooms.register}
          </Link>
        )}
      </div>
      {board.error && !board.data && (
        <LoadFailure error={board.error} retry={() => board.refetch()} />
      )}
      {board.isPending && <LoadingBars rows={8} />}
      {board.data?.rooms.length === 0 && (
        <div className="card">
          <EmptyHooks title={rooms.noRooms} hint={rooms.noRoomsHint} />
        </div>
      )}
      {board.data && board.data.rooms.length > 0 && (
        <>
          <ComingAndGoing board={board.data} />
          <BoardGrid board={board.data}>
            <WeekLinks first={board.data.nights[0] ?? board.data.today} />
          </BoardGrid>
        </>
      )}
    </>
  )
}

function WeekLinks({ first }: { readonly first: string }) {
  const { rooms } = useWords().desk
  const weeks = [
    { label: rooms.earlier, from: addToDate(first, -step), icon: 'back' },
    { label: rooms.toToday, from: undefined, icon: null },
    { label: rooms.later, from: addToDate(first, step), icon: 'right' },
  ] as const
  return (
    <span className="week-links">
      {weeks.map(({ label, from, icon }) => (
        <Link key={label} className="btn sm" to="/rooms" search={{ from }}>
          {icon === 'back' && <Icon name={icon} size={16} />}
          {label}
          {icon === 'right' && <Icon name={icon} size={16} />}
        </Link>
      ))}
    </span>
  )
}
