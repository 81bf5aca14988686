import { type Assignment, assign, type Line } from './assign'
import { type Reason, reasonsOf } from './order-of-choice'
import type { Room } from './room'
import { type Party, roomSets } from './room-sets'
import { overlap, type RoomUse, type Span, suits } from './room-use'

/** All rooms of the house, and what is known of who is in them and when. */
export interface House {
  readonly rooms: readonly Room[]
  readonly uses: readonly RoomUse[]
}

export interface OfferedRoom {
  readonly room: Room
  readonly reasons: readonly Reason[]
}

/** Another stay changes rooms before its guests come: all its rooms, in their order. */
export interface Shift {
  readonly stayId: string
  readonly roomIds: readonly string[]
}

export interface Allotment {
  readonly rooms: readonly OfferedRoom[]
  readonly shifts: readonly Shift[]
}

const setsTriedMax = 12

/**
 * Rooms for a stay: the best that are free for all of it; else the best that become free when
 * stays whose guests are not here yet change rooms within their class; null when no such way is found.
 * Stays that still wait for rooms are left a room as well, where all of them can have one.
 */
export function allot(party: Party, span: Span, house: House): Allotment | null {
  const waiting = house.uses.some(({ roomId }) => roomId === null)
  const asked = { party, span }
  const withWaiting = waiting ? allotIn(asked, house) : null
  return withWaiting ?? allotIn(asked, withoutWaiting(house))
}

interface Asked {
  readonly party: Party
  readonly span: Span
}

function allotIn({ party, span }: Asked, house: House): Allotment | null {
  const suitable = house.rooms.filter((room) =>
    party.beds.some((bedsMin) => suits({ ...party, bedsMin }, room)),
  )
  const free = roomSets(party, freeRooms(suitable, span, house))
  const [best] = free
  const hasWaiting = house.uses.some(({ roomId }) => roomId === null)
  if (best && !hasWaiting) return allotment(best, party, [])

  const anyhow = party.beds.map((bedsMin) =>
    suitable.filter((room) => suits({ ...party, bedsMin }, room)),
  )
  const somehow = rearranged(linesFor(span, anyhow), house)
  if (!somehow) return null
  const open = roomSets(
    party,
    suitable.filter((room) => !isHeld(room, span, house)),
  )
  for (const set of [...free.slice(0, setsTriedMax), ...open.slice(0, setsTriedMax)]) {
    const found = rearranged(
      linesFor(
        span,
        set.map((room) => [room]),
      ),
      house,
    )
    if (found) return allotment(set, party, shiftsIn(found, house))
  }
  const set = anyhow.flatMap((_, place) => {
    const roomId = somehow.get(ownKey(place))
    return house.rooms.filter((room) => room.roomId === roomId)
  })
  return allotment(set, party, shiftsIn(somehow, house))
}

/** What others have to change so that these rooms can be had; null when that is not possible. */
export function shiftsFor(
  rooms: readonly Room[],
  span: Span,
  house: House,
): readonly Shift[] | null {
  const found = rearranged(
    linesFor(
      span,
      rooms.map((room) => [room]),
    ),
    withoutWaiting(house),
  )
  return found && shiftsIn(found, house)
}

/** What changes, for these guests too if they are not here yet, so that all uses of a stay can be had. */
export function refit(own: readonly RoomUse[], house: House): readonly Shift[] | null {
  const known = withoutWaiting(house)
  const all = { rooms: known.rooms, uses: [...known.uses, ...own] }
  const lines = own.map((use) => lineOf(use, all))
  const others = known.uses.map((use) => lineOf(use, all))
  const found = assign([...lines, ...touchedBy(lines, others)])
  return found && shiftsIn(found, all)
}

const withoutWaiting = ({ rooms, uses }: House): House => ({
  rooms,
  uses: uses.filter(({ roomId }) => roomId !== null),
})

const allotment = (rooms: readonly Room[], party: Party, shifts: readonly Shift[]): Allotment => ({
  rooms: rooms.map((room) => ({ room, reasons: reasonsOf(room, rooms, party) })),
  shifts,
})

/** The rooms that nobody is in or is expected in at that time. */
export function freeRooms(rooms: readonly Room[], span: Span, { uses }: House): Room[] {
  const taken = new Set(uses.filter((use) => overlap(use, span)).map(({ roomId }) => roomId))
  return rooms.filter(({ roomId }) => !taken.has(roomId))
}

const isHeld = ({ roomId }: Room, span: Span, { uses }: House): boolean =>
  uses.some((use) => use.isInHouse && use.roomId === roomId && overlap(use, span))

const ownKey = (place: number): string => `own ${place}`

const linesFor = ({ fromAt, untilAt }: Span, choices: readonly (readonly Room[])[]): Line[] =>
  choices.map((rooms, place) => ({
    key: ownKey(place),
    fromAt,
    untilAt,
    mayBeIn: rooms.map(({ roomId }) => roomId),
  }))

const useKey = (use: RoomUse, { uses }: House): string => `use ${uses.indexOf(use)}`

/** A fit of these lines and of all known stays that they touch, directly or through others. */
function rearranged(own: readonly Line[], house: House): Assignment | null {
  const others = house.uses.map((use) => lineOf(use, house))
  return assign([...own, ...touchedBy(own, others)])
}

/** Where it is now, then rooms that are free of others, the nearest floor first. */
function lineOf(use: RoomUse, house: House): Line {
  const { roomId, fromAt, untilAt, isInHouse } = use
  const key = useKey(use, house)
  if (isInHouse) return { key, fromAt, untilAt, mayBeIn: roomId === null ? [] : [roomId] }
  const suitable = house.rooms.filter((room) => suits(use, room))
  const free = new Set(freeRooms(suitable, use, house))
  const here = house.rooms.find((room) => room.roomId === roomId)
  const away = (room: Room) => Math.abs(room.floor - (here?.floor ?? room.floor))
  const isOther = (room: Room) => Number(room !== here)
  const mayBeIn = suitable.sort(
    (a, b) =>
      isOther(a) - isOther(b) || Number(free.has(b)) - Number(free.has(a)) || away(a) - away(b),
  )
  return { key, fromAt, untilAt, mayBeIn: mayBeIn.map((room) => room.roomId) }
}

function touchedBy(own: readonly Line[], others: readonly Line[]): Line[] {
  const touched: Line[] = []
  let left = others
  for (let edge = own; edge.length > 0; ) {
    const isNext = (line: Line) => edge.some((each) => touches(each, line))
    const next = left.filter(isNext)
    left = left.filter((line) => !isNext(line))
    touched.push(...next)
    edge = next
  }
  return touched
}

const touches = (one: Line, other: Line): boolean =>
  overlap(one, other) && one.mayBeIn.some((room) => other.mayBeIn.includes(room))

function shiftsIn(found: Assignment, house: House): Shift[] {
  const roomOf = (use: RoomUse) => found.get(useKey(use, house)) ?? use.roomId ?? ''
  const moved = house.uses.filter((use) => use.roomId !== null && roomOf(use) !== use.roomId)
  return [...new Set(moved.map(({ stayId }) => stayId))].map((stayId) => ({
    stayId,
    roomIds: house.uses.filter((use) => use.stayId === stayId).map(roomOf),
  }))
}
