import { commonRequirements } from '../conventions/requirements'
import { instant, line, personName, phone, words } from '../field'
import { paying, receiptRequirements, withReceipt } from '../receipts/clauses'
import type { Requirement, Requirements } from '../requirement'
import type { SpecialService } from './facts'

/** The fee is what the receipt says; it is not corrected but refunded. */
export const amendableService = {
  ownerName: personName(),
  ownerPhone: phone(),
  service: line(60),
  wantedAt: instant(),
  requirement: words(),
} as const

/** R7-4.6: fees are the cashier's, and the desk's only where the site lets it take them. */
const deskMayTake: Requirement<SpecialService> = {
  clause: 'R7-4.6',
  code: 'cashier-takes-fees',
  sees: 'case',
  holds: (_, { situation: { by, policy } }) =>
    by.roles.includes('cashier') || policy.deskTakesServiceFees,
}

const paidFirst: Requirement<SpecialService> = {
  clause: 'R7-4.6.1.1',
  code: 'collect-fee-first',
  in: ['registered'],
  sees: 'case',
  holds: () => false,
}

const orderFirst: Requirement<SpecialService> = {
  clause: 'H-special-service-1',
  code: 'cancel-order-first',
  in: ['dispatched'],
  sees: 'case',
  holds: () => false,
}

const notDone: Requirement<SpecialService> = {
  clause: 'H-special-service-1',
  code: 'service-done',
  in: ['done'],
  sees: 'case',
  holds: () => false,
}

/** The clauses of the special service: the guards of its machine, in the order they are asked. */
export const specialServiceRequirements: Requirements<SpecialService> = {
  ...commonRequirements<SpecialService>(amendableService),
  ...(receiptRequirements as Requirements<SpecialService>),
  open: [
    {
      clause: 'H-kernel-12',
      code: 'unit-unknown',
      sees: 'command',
      holds: (_, { situation: { world } }) => world.isUnitKnown,
    },
  ],
  recordPayment: [
    deskMayTake,
    ...paying<SpecialService>('R7-4.6.1.1', ({ feeFen }) => feeFen),
    {
      clause: 'H-kernel-15',
      code: 'paid-already',
      sees: 'case',
      holds: ({ receipts }) => receipts.every(({ state }) => state !== 'unused'),
    },
  ],
  collectFee: [
    {
      clause: 'R7-4.6.1.1',
      code: 'fee-taken-before-dispatch',
      in: ['dispatched', 'done'],
      sees: 'case',
      holds: () => false,
    },
    deskMayTake,
    ...withReceipt<SpecialService, 'collectFee'>('R7-4.6.1.1', ({ feeFen }) => feeFen),
  ],
  dispatch: [paidFirst],
  close: [
    {
      clause: 'R7-4.7.3',
      code: 'follow-up-first',
      in: ['done'],
      sees: 'case',
      holds: ({ quality }) => quality !== null,
    },
  ],
  refund: [orderFirst, notDone],
  withdraw: [orderFirst, notDone],
}
