import { people, situation } from '../testing'
import type { Model } from '../testing-model'
import { moneyRegisters, receiptNoOf } from '../testing-money'
import { receiptNo, works, worksWorld } from '../testing-works'
import { type Renovation, renovation } from './index'

const { lin, gu, ye, fu, cashier } = people
const clock = { personId: null, roles: ['system'], department: null } as const
const reason = '试'
const pass = {
  passNo: 'LS-000001',
  name: '石建国',
  idNumber: 'E12345678',
  validFromOn: '2026-03-10',
  validUntilOn: '2026-05-31',
} as const

/** A renovation, and all that may happen to it. */
export const model: Model<Renovation> = {
  procedure: renovation,
  base: situation(worksWorld),
  registers: moneyRegisters,
  inputs: [works, { ...works, works: ['structural'], plan: '拆非承重墙' }],
  moves: [
    ...[gu, ye].map((by) => ({ by, command: { type: 'approve' } }) as const),
    { by: ye, command: { type: 'reject', reason } },
    { by: cashier, command: { type: 'recordPayment' } },
    { by: cashier, command: { type: 'voidReceipt', receiptNo, reason } },
    { by: cashier, command: { type: 'printReceipt', receiptNo } },
    { by: cashier, command: { type: 'reprintReceipt', receiptNo } },
    ...[1, 2].map(
      (serial) =>
        ({ by: lin, command: { type: 'payDeposit', receiptNo: receiptNoOf(serial) } }) as const,
    ),
    { by: lin, command: { type: 'permit' } },
    { by: clock, command: { type: 'listPasses', listed: [pass] } },
    { by: fu, command: { type: 'inspect', findings: reason } },
    { by: gu, command: { type: 'extend', until: '2026-08-31', reason } },
    { by: lin, command: { type: 'finish' } },
    { by: gu, command: { type: 'acceptWorks' } },
    { by: cashier, command: { type: 'refundDeposit' } },
    { by: cashier, command: { type: 'refundDeposit', deductionFen: 30_000, reason } },
    { by: cashier, command: { type: 'refundDeposit', deductionFen: 200_000, reason } },
    { by: lin, command: { type: 'amend', field: 'workers', value: 6, reason } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
