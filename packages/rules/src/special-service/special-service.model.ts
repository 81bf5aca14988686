import { addDays } from '../instant'
import { monday9, people, situation, unitId } from '../testing'
import type { Model } from '../testing-model'
import { type SpecialService, type SpecialServiceWorld, specialService } from './index'

const { lin, gu, cashier, clock } = {
  ...people,
  clock: { personId: null, roles: ['system'], department: null } as const,
}
const reason = '试'

export const receiptNo = 'SJ-2026-000001'

export const receipt = {
  receiptNo,
  amountFen: 8_000,
  purpose: 'fee',
  account: 'finance',
  caseId: '00000000-0000-4000-8000-00000000ca5d',
  isCollected: false,
  isOver: false,
} as const

export const world: SpecialServiceWorld = {
  isUnitKnown: true,
  nextReceipt: { receiptNo, year: 2026, serial: 1 },
  receipt,
  isPaperNoTaken: false,
  drawerId: 'front',
}

export const cleaning = {
  unitId,
  service: '入户保洁',
  feeFen: 8_000,
  wantedAt: addDays(monday9, 1),
}

/** Everything that can happen to a special service. */
export const model: Model<SpecialService> = {
  procedure: specialService,
  base: situation(world),
  inputs: [cleaning, { ...cleaning, channel: 'phone', requirement: '两室两厅' }],
  moves: [
    ...[cashier, lin].map((by) => ({ by, command: { type: 'recordPayment' } }) as const),
    ...[cashier, lin].map(
      (by) => ({ by, command: { type: 'collectFee', receiptNo, signature: reason } }) as const,
    ),
    { by: lin, command: { type: 'dispatch', department: 'cleaning' } },
    { by: clock, command: { type: 'orderDone', result: reason } },
    { by: clock, command: { type: 'orderCancelled' } },
    { by: lin, command: { type: 'followUp', quality: 2 } },
    { by: lin, command: { type: 'close' } },
    ...[cashier, lin].map((by) => ({ by, command: { type: 'refund', reason } }) as const),
    { by: cashier, command: { type: 'voidReceipt', receiptNo, reason } },
    { by: gu, command: { type: 'printReceipt', receiptNo } },
    { by: gu, command: { type: 'reprintReceipt', receiptNo } },
    { by: lin, command: { type: 'amend', field: 'service', value: '擦窗', reason } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
