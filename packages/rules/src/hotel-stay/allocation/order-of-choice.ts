import type { ClauseId } from '../../clause'
import { classRank, type Room } from './room'

export const stayPurposes = ['vip', 'business', 'leisure', 'group'] as const
export type StayPurpose = (typeof stayPurposes)[number]
export const guestNeeds = ['elderly', 'disabled', 'children', 'newlywed', 'family'] as const
export type GuestNeed = (typeof guestNeeds)[number]

export interface Wish {
  readonly purpose: StayPurpose
  readonly needs: readonly GuestNeed[]
  /** The highest floor that counts as low. */
  readonly lowFloorMax: number
}

/** Why a room was chosen; words are made from it. */
export interface Reason {
  readonly clause: ClauseId
  readonly ground:
    | 'lowFloorNearDesk'
    | 'lowFloor'
    | 'nearDesk'
    | 'betterRoom'
    | 'sameClass'
    | 'sameFloor'
    | 'cornerLargeBed'
    | 'connecting'
    | 'quiet'
    | 'lowRate'
    | 'free'
    | 'asWished'
    | 'madeRoom'
  /** What about the guests made it count. */
  readonly because: StayPurpose | GuestNeed | null
}

interface Chosen {
  readonly room: Room
  /** All rooms of the stay, this one among them. */
  readonly rooms: readonly Room[]
  readonly because: StayPurpose | GuestNeed
}

interface Criterion {
  readonly clause: ClauseId
  /** Why it is asked of this stay; null when it is not. */
  readonly asked: (wish: Wish) => StayPurpose | GuestNeed | null
  /** Smaller is better; the first number that differs decides. */
  readonly costs: (rooms: readonly Room[], wish: Wish) => readonly number[]
  readonly reason: (chosen: Chosen, wish: Wish) => Reason['ground'] | null
}

const sum = (rooms: readonly Room[], of: (room: Room) => number): number =>
  rooms.reduce((total, room) => total + of(room), 0)
const distinct = (values: readonly unknown[]): number => new Set(values).size

const firstNeed = (wish: Wish, ...needs: readonly GuestNeed[]): GuestNeed | null =>
  needs.find((need) => wish.needs.includes(need)) ?? null
const ifPurpose = (wish: Wish, purpose: StayPurpose): StayPurpose | null =>
  wish.purpose === purpose ? purpose : null

const isConnected = (room: Room, rooms: readonly Room[]): boolean =>
  rooms.some(({ roomId }) => roomId === room.connectsWithId)
const hasCornerLargeBed = ({ isCorner, hasLargeBed }: Room): boolean => isCorner && hasLargeBed

/** R5-6.4: on a low floor near the service desk. */
const nearby: Criterion = {
  clause: 'R5-6.4',
  asked: (wish) => firstNeed(wish, 'elderly', 'disabled', 'children'),
  costs: (rooms, { lowFloorMax }) => [
    -sum(rooms, ({ floor, isNearDesk }) => Number(floor <= lowFloorMax) + Number(isNearDesk)),
    sum(rooms, ({ floor }) => floor),
  ],
  reason: ({ room: { floor, isNearDesk } }, { lowFloorMax }) => {
    if (floor > lowFloorMax) return isNearDesk ? 'nearDesk' : null
    return isNearDesk ? 'lowFloorNearDesk' : 'lowFloor'
  },
}

/** R5-6.1: a better or a luxury room. */
const better: Criterion = {
  clause: 'R5-6.1',
  asked: (wish) => ifPurpose(wish, 'vip'),
  costs: (rooms) => [-sum(rooms, classRank)],
  reason: ({ room }) => (classRank(room) > 0 ? 'betterRoom' : null),
}

/** R5-6.3: of the same class and on the same floor. */
const together: Criterion = {
  clause: 'R5-6.3',
  asked: (wish) => ifPurpose(wish, 'group'),
  costs: (rooms) => [
    distinct(rooms.map(({ roomClass }) => roomClass)),
    distinct(rooms.map(({ floor }) => floor)),
  ],
  reason: ({ rooms }) => {
    if (rooms.length === 1 || distinct(rooms.map(classRank)) > 1) return null
    return distinct(rooms.map(({ floor }) => floor)) === 1 ? 'sameFloor' : 'sameClass'
  },
}

/** R5-6.5: a corner room with a large bed, or rooms with a door between them. */
const cornerOrConnecting: Criterion = {
  clause: 'R5-6.5',
  asked: (wish) => firstNeed(wish, 'newlywed', 'family'),
  costs: (rooms) => [
    -sum(rooms, (room) => Number(isConnected(room, rooms) || hasCornerLargeBed(room))),
    -sum(rooms, ({ isCorner, hasLargeBed }) => Number(isCorner) + Number(hasLargeBed)),
  ],
  reason: ({ room, rooms }) => {
    if (isConnected(room, rooms)) return 'connecting'
    return hasCornerLargeBed(room) ? 'cornerLargeBed' : null
  },
}

/** R5-6.2: who comes on business gets a quiet room, at whatever rate. */
const quiet: Criterion = {
  clause: 'R5-6.2',
  asked: (wish) => ifPurpose(wish, 'business'),
  costs: (rooms) => [-sum(rooms, ({ isQuiet }) => Number(isQuiet))],
  reason: ({ room }) => (room.isQuiet ? 'quiet' : null),
}

/** R5-6.2: who is on holiday gets a room at a low rate. */
const cheap: Criterion = {
  clause: 'R5-6.2',
  asked: (wish) => ifPurpose(wish, 'leisure'),
  costs: (rooms) => [sum(rooms, ({ rateFen }) => rateFen)],
  reason: () => 'lowRate',
}

/** The order in which the clauses choose; the next is asked where the one before leaves a choice. */
const orderOfChoice: readonly Criterion[] = [
  nearby,
  better,
  together,
  cornerOrConnecting,
  quiet,
  cheap,
]

/** What these rooms cost by each clause that is asked of the stay, in the order of choice. */
export const costsOf = (rooms: readonly Room[], wish: Wish): number[] =>
  orderOfChoice.flatMap(({ asked, costs }) => (asked(wish) ? costs(rooms, wish) : []))

export function compareCosts(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((cost, at) => cost !== other[at])
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0)
}

/** Why this room of the stay, clause by clause in the order of choice. */
export function reasonsOf(room: Room, rooms: readonly Room[], wish: Wish): Reason[] {
  const reasons = orderOfChoice.flatMap(({ clause, asked, reason }): Reason[] => {
    const because = asked(wish)
    const ground = because && reason({ room, rooms, because }, wish)
    return ground ? [{ clause, ground, because }] : []
  })
  return reasons.length > 0 ? reasons : [{ clause: 'R5-5.1', ground: 'free', because: null }]
}
