import { compareCosts, costsOf, type Wish } from './order-of-choice'
import type { Room, RoomClass } from './room'
import { suits } from './room-use'

export interface Party extends Wish {
  /** The class that the guest asked for. */
  readonly roomClass: RoomClass | null
  /** The beds that each room must have, most first; one entry a room. */
  readonly beds: readonly number[]
}

interface Candidate {
  readonly rooms: readonly Room[]
  readonly costs: readonly number[]
}

/**
 * Rooms for the whole party, the best first: from every room to begin with, each next one is what
 * goes best with those before. So a class or a floor that holds all of a group is always found.
 */
export function roomSets(party: Party, rooms: readonly Room[]): (readonly Room[])[] {
  const among: Among = { party, rooms, spaceAt: countBy(rooms, cornerOf) }
  const candidates = rooms.flatMap((first) => {
    const set = completed(among, first)
    return set ? [{ rooms: set, costs: costsAmong(among, set) }] : []
  })
  const best = candidates.sort(byCosts).map((each) => each.rooms)
  const seen = new Set<string>()
  return best.filter((set) => {
    const key = set
      .map(({ roomId }) => roomId)
      .sort()
      .join()
    return !seen.has(key) && seen.add(key)
  })
}

interface Among {
  readonly party: Party
  readonly rooms: readonly Room[]
  /** How many rooms of one class are on one floor. */
  readonly spaceAt: ReadonlyMap<string, number>
}

const cornerOf = ({ floor, roomClass }: Room): string => `${floor} ${roomClass}`

function countBy(rooms: readonly Room[], keyOf: (room: Room) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const room of rooms) counts.set(keyOf(room), (counts.get(keyOf(room)) ?? 0) + 1)
  return counts
}

function completed(among: Among, first: Room): readonly Room[] | null {
  const { party, rooms } = among
  const [firstBeds = 0, ...others] = party.beds
  if (!suits({ ...party, bedsMin: firstBeds }, first)) return null
  let set: readonly Room[] = [first]
  for (const bedsMin of others) {
    const [next] = rooms
      .filter((room) => suits({ ...party, bedsMin }, room) && !set.includes(room))
      .map((room) => [...set, room])
      .map((grown) => ({ rooms: grown, costs: costsAmong(among, grown) }))
      .sort(byCosts)
    if (!next) return null
    set = next.rooms
  }
  return set
}

const byCosts = (one: Candidate, other: Candidate): number =>
  compareCosts(one.costs, other.costs) || (numbers(one) < numbers(other) ? -1 : 1)
const numbers = ({ rooms }: Candidate): string => rooms.map(({ roomNo }) => roomNo).join()

/** Behind the clauses: floors with space for more of the party, no bed too many, the lower rate. */
function costsAmong({ party, spaceAt }: Among, set: readonly Room[]): number[] {
  const corners = new Set(set.map(cornerOf))
  const space = [...corners].reduce((total, corner) => total + (spaceAt.get(corner) ?? 0), 0)
  return [
    ...costsOf(set, party),
    party.beds.length > 1 ? -space : 0,
    set.reduce((beds, room) => beds + room.beds, 0),
    set.reduce((rate, { rateFen }) => rate + rateFen, 0),
  ]
}
