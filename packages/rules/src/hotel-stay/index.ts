import { pending } from '../deadlines'
import type { Deadline, Procedure, StateOf } from '../procedure'
import { amendableStay, hotelStayRequirements } from './clauses'
import { hotelStayCommands } from './commands'
import { evolveHotelStay } from './evolve'
import { type HotelStay, type HotelStayContext, hotelStayStates, newHotelStay } from './facts'
import { hotelStayEndedStates, hotelStayMachine } from './machine'
import { hotelStayPolicy } from './policy'

export type { House, OfferedRoom } from './allocation/allot'
export {
  type GuestNeed,
  guestNeeds,
  type Reason,
  type StayPurpose,
} from './allocation/order-of-choice'
export { type Room, type RoomClass, roomClasses } from './allocation/room'
export { bedsOfEach, type RoomUse } from './allocation/room-use'
export type { HotelStayCommand } from './commands'
export {
  type AllottedRoom,
  type Held,
  type HotelStay,
  type HotelStayContext,
  type HotelStayFact,
  type HotelStayWorld,
  type RateContract,
  type RoomKey,
  type Signatory,
  signatoryPowers,
} from './facts'
export { offersFor, type RoomOffers } from './offers'

const deadlines = (_: StateOf<HotelStay>, context: HotelStayContext): Deadline[] =>
  pending(
    { kind: 'arrivalOverdue', at: context.arrivalDueAt, clause: 'H-hotel-stay-3' },
    { kind: 'departureOverdue', at: context.departureDueAt, clause: 'H-hotel-stay-4' },
  )

/** 酒店入住: a room chosen by clause, a rate explained and signed, a guarantee; then the keys. */
export const hotelStay: Procedure<HotelStay> = {
  id: 'hotel-stay',
  numberPrefix: 'RZ',
  machine: hotelStayMachine,
  states: ['unopened', ...hotelStayStates, 'withdrawn'],
  endedStates: hotelStayEndedStates,
  initialContext: newHotelStay,
  commands: hotelStayCommands,
  requirements: hotelStayRequirements,
  policy: hotelStayPolicy,
  evolve: evolveHotelStay,
  deadlines,
  amendable: amendableStay,
  titleField: 'name',
}
