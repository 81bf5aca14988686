import { isSettled } from '../pass/passes'
import { people, situation, unitId } from '../testing'
import type { Model } from '../testing-model'
import { moneyRegisters, receiptNoOf } from '../testing-money'
import { chen, noPassYet, zhou } from '../testing-passes'
import { type TenantPass, tenantDocuments, tenantPass } from './index'

const { lin, gu, cashier } = people
const reason = '试'
const [first, second] = ['ZU-000001', 'ZU-000002'] as const
const documents = [...tenantDocuments]
const lease = { leaseFrom: '2026-01-01', leaseUntil: '2028-02-29' } as const
const copy = zhou.photoId

/** One tenant or two, and all that may happen to their passes. */
export const model: Model<TenantPass> = {
  procedure: tenantPass,
  base: situation({ ...noPassYet, isUnitKnown: true }),
  registers: moneyRegisters,
  tells: ({ passes }) => passes.filter((pass) => !isSettled(pass)).length,
  inputs: [
    { unitId, holders: [zhou], ...lease },
    { unitId, holders: [zhou, chen], phone: '13800001234' },
  ],
  moves: [
    { by: lin, command: { type: 'listHolders', holders: [chen] } },
    { by: lin, command: { type: 'verify', documents, ...lease } },
    { by: lin, command: { type: 'verify', documents: ['lease'], ...lease } },
    { by: lin, command: { type: 'turnDown', reason } },
    ...[cashier, lin].map((by) => ({ by, command: { type: 'recordPayment' } }) as const),
    { by: cashier, command: { type: 'recordPayment', purpose: 'renewal' } },
    { by: cashier, command: { type: 'recordPayment', purpose: 'replacement' } },
    { by: cashier, command: { type: 'voidReceipt', receiptNo: receiptNoOf(1), reason } },
    { by: cashier, command: { type: 'printReceipt', receiptNo: receiptNoOf(1) } },
    { by: cashier, command: { type: 'reprintReceipt', receiptNo: receiptNoOf(1) } },
    { by: lin, command: { type: 'issue' } },
    ...[2, 3].flatMap((serial) => [
      {
        by: lin,
        command: { type: 'renew', passNo: first, receiptNo: receiptNoOf(serial) },
      } as const,
      {
        by: lin,
        command: { type: 'replace', passNo: first, receiptNo: receiptNoOf(serial) },
      } as const,
    ]),
    ...[[first], [second], [first, second]].map(
      (passNos) =>
        ({
          by: lin,
          command: { type: 'return', passNos, depositReceiptNo: receiptNoOf(1) },
        }) as const,
    ),
    ...[cashier, gu].map((by) => ({ by, command: { type: 'refund' } }) as const),
    ...[first, second, 'ZU-000003'].map(
      (passNo) => ({ by: lin, command: { type: 'reportLost', passNo } }) as const,
    ),
    { by: gu, command: { type: 'revoke', passNo: second, reason } },
    { by: gu, command: { type: 'writeOff', passNo: first, reason } },
    { by: lin, command: { type: 'extendLease', leaseUntil: '2029-12-31', copy } },
    { by: lin, command: { type: 'amend', field: 'phone', value: '13800005678', reason } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
