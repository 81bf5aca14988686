import { afterTheEnd, onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { aboutReceipts, printing } from '../receipts/steps'
import { amendableStay, hotelStayRequirements } from './clauses'
import { evolveHotelStay } from './evolve'
import { type HotelStay, type HotelStayContext, newHotelStay } from './facts'
import { checkIn, checkOut, extend, move, overdue } from './house-steps'
import { cancel, guarantee, recordPayment, withdraw } from './money-steps'
import { agreeRate, allocate, reallocate, registered } from './steps'

export const hotelStayEndedStates = ['checkedOut', 'cancelled', 'withdrawn'] as const

const always: Transitions<HotelStay> = {
  ...whileOpen<HotelStay>(amendableStay),
  ...aboutReceipts<HotelStay>(),
  withdraw,
  strikeClock: overdue,
}

const expected: Transitions<HotelStay> = { ...always, cancel }
const withRooms: Transitions<HotelStay> = { ...expected, reallocate, extend, move }

const inputOf = (stay: HotelStayContext) => ({
  guest: { name: stay.name, address: stay.address, id: stay.id },
  party: stay.party,
  rooms: stay.rooms,
  beds: stay.beds,
  purpose: stay.purpose,
  needs: stay.needs,
  arrival: stay.arrival,
  departure: stay.departure,
  paymentMethod: stay.paymentMethod,
  ...(stay.phone && { phone: stay.phone }),
  ...(stay.roomClass && { roomClass: stay.roomClass }),
  ...(stay.useFromAt && { useFromAt: stay.useFromAt }),
  ...(stay.useUntilAt && { useUntilAt: stay.useUntilAt }),
  ...(stay.background && { background: stay.background }),
})

const ended = {
  on: {
    ...onceEnded<HotelStay>({ procedure: 'hotel-stay', amendable: amendableStay, inputOf }),
    ...printing<HotelStay>(),
  },
}

/** R5: a room, its rate and a guarantee, in this order; then the keys, and the house looks after it. */
export const hotelStayMachine = procedureMachine<HotelStay>({
  id: 'hotel-stay',
  initialContext: newHotelStay,
  requirements: hotelStayRequirements,
  evolve: evolveHotelStay,
  endedStates: hotelStayEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: { target: 'registering', leaves: registered } } },
    registering: { on: { ...expected, allocate } },
    allocated: { on: { ...withRooms, allocate, agreeRate } },
    rateAgreed: { on: { ...withRooms, agreeRate, recordPayment, guarantee } },
    guaranteed: { on: { ...withRooms, checkIn } },
    inHouse: { on: { ...always, extend, move, checkOut } },
    checkedOut: { on: { ...afterTheEnd<HotelStay>(amendableStay), ...printing<HotelStay>() } },
    cancelled: ended,
    withdrawn: ended,
  },
})
