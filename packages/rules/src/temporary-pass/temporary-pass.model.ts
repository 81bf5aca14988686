import { isSettled } from '../pass/passes'
import { people, unitId } from '../testing'
import type { Model } from '../testing-model'
import { moneyRegisters, receiptNoOf } from '../testing-money'
import { chen, zhou } from '../testing-passes'
import { desk, documents } from '../testing-workers'
import { type TemporaryPass, temporaryPass } from './index'

const { lin, gu, cashier } = people
const clock = { personId: null, roles: ['system'], department: null } as const
const reason = '试'
const [first, second] = ['LS-000001', 'LS-000002'] as const

/** One worker or two, and all that may happen to their passes. */
export const model: Model<TemporaryPass> = {
  procedure: temporaryPass,
  base: desk,
  registers: moneyRegisters,
  tells: ({ passes }) => passes.filter((pass) => !isSettled(pass)).length,
  inputs: [
    { unitId, ownerPresent: true, holders: [zhou] },
    { unitId, ownerPresent: true, holders: [zhou, chen], phone: '13800001234' },
  ],
  moves: [
    { by: lin, command: { type: 'listHolders', holders: [chen] } },
    { by: lin, command: { type: 'verify', documents } },
    { by: lin, command: { type: 'verify', documents: ['idCard'] } },
    { by: lin, command: { type: 'turnDown', reason } },
    { by: cashier, command: { type: 'recordPayment' } },
    { by: cashier, command: { type: 'recordPayment', purpose: 'renewal' } },
    { by: cashier, command: { type: 'recordPayment', purpose: 'replacement' } },
    { by: cashier, command: { type: 'voidReceipt', receiptNo: receiptNoOf(1), reason } },
    { by: lin, command: { type: 'issue' } },
    ...(['renew', 'replace'] as const).map(
      (type) => ({ by: lin, command: { type, passNo: first, receiptNo: receiptNoOf(2) } }) as const,
    ),
    ...[[first], [first, second]].map(
      (passNos) =>
        ({
          by: cashier,
          command: { type: 'return', passNos, depositReceiptNo: receiptNoOf(1) },
        }) as const,
    ),
    { by: cashier, command: { type: 'refund' } },
    ...[first, second].map(
      (passNo) => ({ by: lin, command: { type: 'reportLost', passNo } }) as const,
    ),
    { by: gu, command: { type: 'revoke', passNo: second, reason } },
    { by: gu, command: { type: 'writeOff', passNo: first, reason } },
    { by: clock, command: { type: 'endPermit' } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
