import type { Instant } from '../../instant'
import type { Room, RoomClass } from './room'

export interface Span {
  readonly fromAt: Instant
  readonly untilAt: Instant
}

/** Half-open: who leaves at noon is not in the way of who comes then. */
export const overlap = (one: Span, other: Span): boolean =>
  one.fromAt < other.untilAt && other.fromAt < one.untilAt

/** One of the rooms of a known stay, from when until when. */
export interface RoomUse extends Span {
  readonly stayId: string
  /** Null while the stay waits for its rooms: then any room that suits it will do. */
  readonly roomId: string | null
  /** What was agreed on or wished for; null when any class will do. */
  readonly roomClass: RoomClass | null
  readonly bedsMin: number
  /** Guests who are in the house are not moved to make room. */
  readonly isInHouse: boolean
}

interface Needed {
  readonly roomClass: RoomClass | null
  readonly bedsMin: number
}

export const suits = ({ roomClass, bedsMin }: Needed, room: Room): boolean =>
  room.beds >= bedsMin && (roomClass === null || room.roomClass === roomClass)

/** The beds that each room of a stay must have, most first: 5 beds in 2 rooms are 3 and 2. */
export const bedsOfEach = (rooms: number, beds: number): number[] =>
  Array.from({ length: rooms }, (_, place) => Math.floor((beds + rooms - 1 - place) / rooms))
