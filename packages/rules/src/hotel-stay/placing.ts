import type { EventOf } from '../procedure'
import type { Situation } from '../situation'
import { type Allotment, allot, type House, refit, type Shift, shiftsFor } from './allocation/allot'
import type { Room } from './allocation/room'
import type { Party } from './allocation/room-sets'
import { bedsOfEach, type Span } from './allocation/room-use'
import type { AllottedRoom, HotelStay, HotelStayContext, HotelStayWorld } from './facts'
import { spanOf, today } from './times'

type At = Situation<HotelStayWorld>
type Extend = EventOf<HotelStay, 'extend'>['command']

/** What was read of the rooms; a command that chooses rooms always has it. */
export function houseOf({ world }: At): House {
  if (!world.house) throw new Error('A command that chooses rooms reads the rooms')
  return world.house
}

export const partyOf = (
  { purpose, needs, roomClass, rooms, beds }: HotelStayContext,
  { policy }: Situation,
): Party => ({
  purpose,
  needs,
  roomClass,
  lowFloorMax: policy.lowFloorMax,
  beds: bedsOfEach(rooms, Math.max(rooms, beds)),
})

export const roomsById = (roomIds: readonly string[], { rooms }: House): Room[] =>
  roomIds.flatMap((roomId) => rooms.filter((room) => room.roomId === roomId))

/** The rooms that the clauses choose for a stay, or those that the guest picked; null if none. */
export function allotmentOf(
  context: HotelStayContext,
  roomIds: readonly string[] | undefined,
  situation: At,
): Allotment | null {
  const house = houseOf(situation)
  const party = partyOf(context, situation)
  const span = spanOf(context, situation)
  if (!roomIds) return allot(party, span, house)
  const rooms = mostBedsFirst(roomsById(roomIds, house))
  const shifts = shiftsFor(rooms, span, house)
  return shifts && { rooms: rooms.map((room) => ({ room, reasons: [picked] })), shifts }
}

const picked = { clause: 'R5-3.1', ground: 'asWished', because: null } as const

/** Rooms in the order of what each has to hold, so that the largest need meets the most beds. */
export const mostBedsFirst = (rooms: readonly Room[]): Room[] =>
  [...rooms].sort((a, b) => b.beds - a.beds)

export const hasBeds = (rooms: readonly Room[], { beds }: Party): boolean =>
  mostBedsFirst(rooms).every((room, place) => room.beds >= (beds[place] ?? 0))

export const allottedOf = (
  offered: Allotment['rooms'],
  { beds }: Party,
): Omit<AllottedRoom, 'rateFen'>[] =>
  offered.map(({ room, reasons }, place) => ({
    roomId: room.roomId,
    roomNo: room.roomNo,
    roomClass: room.roomClass,
    floor: room.floor,
    bedsMin: beds[place] ?? 1,
    rackFen: room.rateFen,
    reasons,
  }))

/** Since when rooms are held that are given now: from the beginning of the stay, if that is to come. */
export function heldFrom(context: HotelStayContext, situation: At) {
  const heldFromAt = context.heldFromAt ?? spanOf(context, situation).fromAt
  const firstNight = context.firstNight ?? context.arrival
  const isToCome = heldFromAt > situation.at
  return isToCome
    ? { heldFromAt, firstNight }
    : { heldFromAt: situation.at, firstNight: today(situation) }
}

/** What is left of the stay. */
export const remaining = (context: HotelStayContext, situation: At): Span => ({
  fromAt: heldFrom(context, situation).heldFromAt,
  untilAt: context.untilAt,
})

/** The stay with the new departure. */
export const extended = (context: HotelStayContext, { departure, useUntilAt }: Extend) => ({
  ...context,
  departure,
  useUntilAt: useUntilAt ?? context.useUntilAt,
})

/**
 * What changes when this stay lasts until then: others who are not here yet go elsewhere, and so do
 * these guests while they are not in the house; null if that cannot be.
 */
export function shiftsToExtend(
  context: HotelStayContext,
  command: Extend,
  situation: At,
): readonly Shift[] | null {
  const { untilAt } = spanOf(extended(context, command), situation)
  const own = context.allotted.map(({ roomId, roomClass, bedsMin }) => ({
    stayId: situation.caseId,
    roomId,
    roomClass,
    bedsMin,
    fromAt: context.heldFromAt ?? context.fromAt,
    untilAt,
    isInHouse: context.checkedInAt !== null,
  }))
  return refit(own, houseOf(situation))
}

/** The rooms after a move: those that are kept stay as they are, the others were picked. */
export function movedRooms(
  context: HotelStayContext,
  roomIds: readonly string[],
  situation: At,
): Omit<AllottedRoom, 'rateFen'>[] {
  const rooms = mostBedsFirst(roomsById(roomIds, houseOf(situation)))
  const offered = rooms.map((room) => ({ room, reasons: [picked] }))
  return allottedOf(offered, partyOf(context, situation)).map(
    (room) => context.allotted.find(({ roomId }) => roomId === room.roomId) ?? room,
  )
}
