import { people, situation, unitId } from '../testing'
import type { Model } from '../testing-model'
import { moneyRegisters, receiptNoOf } from '../testing-money'
import { chen, noPassYet, zhou } from '../testing-passes'
import { type ResidentPass, residentPass } from './index'

const { lin, gu, cashier } = people
const reason = '试'
const [first, second, third] = ['ZH-000001', 'ZH-000002', 'ZH-000003'] as const
export const ownerId = '00000000-0000-4000-8000-000000003121'

/** An owner's household, and all that may happen to its passes. */
export const model: Model<ResidentPass> = {
  procedure: residentPass,
  base: situation({ ...noPassYet, isUnitKnown: true, owners: [ownerId] }),
  registers: moneyRegisters,
  tells: ({ passes }) => passes.filter(({ status }) => status === 'active').length,
  inputs: [
    { unitId, holders: [zhou] },
    { unitId, ownerId, holders: [zhou, chen] },
  ],
  moves: [
    { by: lin, command: { type: 'listHolders', holders: [chen] } },
    { by: lin, command: { type: 'verify', applicantIs: 'owner', documents: ['idCard'] } },
    { by: lin, command: { type: 'verify', applicantIs: 'agent', documents: ['idCard'] } },
    { by: lin, command: { type: 'turnDown', reason } },
    { by: lin, command: { type: 'issue' } },
    { by: cashier, command: { type: 'recordPayment' } },
    { by: cashier, command: { type: 'voidReceipt', receiptNo: receiptNoOf(1), reason } },
    { by: cashier, command: { type: 'printReceipt', receiptNo: receiptNoOf(1) } },
    { by: cashier, command: { type: 'reprintReceipt', receiptNo: receiptNoOf(1) } },
    ...[1, 2].map(
      (serial) =>
        ({
          by: lin,
          command: { type: 'replace', passNo: first, receiptNo: receiptNoOf(serial) },
        }) as const,
    ),
    ...[first, second, third].map(
      (passNo) => ({ by: lin, command: { type: 'reportLost', passNo } }) as const,
    ),
    { by: gu, command: { type: 'revoke', passNo: second, reason } },
    { by: lin, command: { type: 'return', passNos: [first, second] } },
    { by: lin, command: { type: 'return', passNos: [first] } },
    { by: gu, command: { type: 'review' } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
