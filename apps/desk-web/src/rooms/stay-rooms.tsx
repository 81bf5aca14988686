import { useQuery } from '@tanstack/react-query'
import type { CaseView } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useWords } from '../words/words-provider'
import { RoomLine, RoomReasons } from './room-line'

/** The rooms of a stay, each with its rate and why it was chosen. */
export function StayRooms({ view }: { readonly view: CaseView }) {
  const { rooms } = useWords().desk
  const { caseId } = view
  const stay = useQuery(useTRPC().rooms.ofStay.queryOptions({ caseId }))
  if (!stay.data || stay.data.allotted.length === 0) return null
  return (
    <section className="card stay-rooms" aria-labelledby="stay-rooms">
      <div className="card-head">
        <h2 id="stay-rooms">{rooms.stayRooms}</h2>
      </div>
      <ul>
        {stay.data.allotted.map((room) => (
          <li key={room.roomId}>
            <RoomLine room={room} nightFen={room.rateFen ?? room.rackFen} />
            <RoomReasons reasons={room.reasons} />
          </li>
        ))}
      </ul>
    </section>
  )
}
