import type { Situation } from '../situation'
import { freeRooms, type OfferedRoom } from './allocation/allot'
import { reasonsOf } from './allocation/order-of-choice'
import { roomSets } from './allocation/room-sets'
import { suits } from './allocation/room-use'
import type { HotelStayContext, HotelStayWorld } from './facts'
import { allotmentOf, houseOf, partyOf, remaining } from './placing'

/** What can be laid before the guest: the rooms that the clauses choose, and what else is free. */
export interface RoomOffers {
  readonly roomsWanted: number
  readonly chosen: readonly OfferedRoom[]
  /** How many other stays change rooms to make that possible. */
  readonly shiftsCount: number
  readonly others: readonly OfferedRoom[]
}

export function offersFor(
  context: HotelStayContext,
  situation: Situation<HotelStayWorld>,
): RoomOffers {
  const house = houseOf(situation)
  const party = partyOf(context, situation)
  const found = allotmentOf(context, undefined, situation)
  const chosen = found?.rooms ?? []
  const fewestBeds = { ...party, bedsMin: Math.min(...party.beds) }
  const own = new Set(context.allotted.map(({ roomId }) => roomId))
  const free = freeRooms(house.rooms, remaining(context, situation), house).filter(
    (room) =>
      suits(fewestBeds, room) &&
      !own.has(room.roomId) &&
      !chosen.some((each) => each.room === room),
  )
  const single = { ...party, beds: [fewestBeds.bedsMin] }
  return {
    roomsWanted: context.rooms,
    chosen,
    shiftsCount: found?.shifts.length ?? 0,
    others: roomSets(single, free)
      .flat()
      .map((room) => ({ room, reasons: reasonsOf(room, [room], party) })),
  }
}
