import { commonRequirements } from '../conventions/requirements'
import { personalLine, personName, phone, words } from '../field'
import { paying, receiptRequirements } from '../receipts/clauses'
import type { Requirement, Requirements } from '../requirement'
import { checkInClauses, checkOutClauses, tillClause } from './check-in-clauses'
import { documentNumber } from './commands'
import type { HotelStay } from './facts'
import { guaranteeClauses } from './guarantee-clauses'
import { guaranteeDue } from './guarantees'
import { rateClauses } from './rate-clauses'
import { allocateClauses, extendClauses, moveClauses, picksRight } from './room-clauses'
import { hasHours, isByDay, nightsBetween, today } from './times'

export const amendableStay = {
  name: personName(),
  address: personalLine(120),
  id: documentNumber(),
  phone: phone(),
  background: words(),
} as const

const opening: readonly Requirement<HotelStay, 'open'>[] = [
  {
    clause: 'H-hotel-stay-1',
    code: 'arrival-in-past',
    sees: 'command',
    holds: (_, { command, situation }) => command.arrival >= today(situation),
  },
  {
    clause: 'H-hotel-stay-1',
    code: 'departure-before-arrival',
    sees: 'command',
    holds: (_, { command }) => command.departure >= command.arrival,
  },
  {
    clause: 'H-hotel-stay-1',
    code: 'hours-missing',
    sees: 'command',
    holds: (_, { command, situation }) => !isByDay(command) || hasHours(command, situation),
    missing: () => ['useFromAt', 'useUntilAt'],
  },
  {
    clause: 'H-hotel-stay-1',
    code: 'stay-too-long',
    sees: 'command',
    holds: (_, { command: { arrival, departure }, situation: { policy } }) =>
      nightsBetween(arrival, departure) <= policy.stayNightsMax,
  },
]

// They read only what every procedure with money has.
const ofReceipts = receiptRequirements as unknown as Requirements<HotelStay>

/** The clauses of a hotel stay: the guards of its machine, in the order they are asked. */
export const hotelStayRequirements: Requirements<HotelStay> = {
  ...commonRequirements<HotelStay>(amendableStay),
  open: opening,
  allocate: allocateClauses,
  reallocate: picksRight,
  agreeRate: rateClauses,
  guarantee: guaranteeClauses,
  recordPayment: [
    {
      clause: 'R5-3.5',
      code: 'agree-rate-first',
      in: ['registering', 'allocated'],
      sees: 'case',
      holds: () => false,
    },
    {
      clause: 'R5-7.1',
      code: 'already-paid',
      sees: 'case',
      holds: ({ receipts }) => receipts.every(({ state }) => state !== 'unused'),
    },
    {
      clause: 'R5-7.1',
      code: 'receipt-in-guarantee',
      sees: 'command',
      holds: (_, { command }) => command.receiptNo === undefined,
    },
    ...paying<HotelStay>('R5-7.1', (context, { situation }) =>
      guaranteeDue(context, situation.policy),
    ),
  ],
  ...ofReceipts,
  checkIn: checkInClauses,
  extend: extendClauses,
  move: moveClauses,
  checkOut: checkOutClauses,
  cancel: [tillClause],
  withdraw: [tillClause],
}
