import { people } from '../testing'
import type { Model } from '../testing-model'
import type { FeeCollection } from './facts'
import { feeCollection } from './index'
import { input, offHours } from './testing-fees'

const { lin, gu, cashier } = people
const reason = '试'
const { amountFen } = input

export const model: Model<FeeCollection> = {
  procedure: feeCollection,
  base: offHours(),
  inputs: [input, { ...input, item: '清运费', method: 'wechat' }],
  moves: [
    { by: lin, command: { type: 'handOver', count: amountFen } },
    { by: gu, command: { type: 'handOver', count: amountFen - 100, reason } },
    { by: cashier, command: { type: 'confirm', counted: amountFen } },
    { by: cashier, command: { type: 'confirm', counted: amountFen - 100 } },
    { by: cashier, command: { type: 'confirm', counted: amountFen + 100, reason } },
    { by: lin, command: { type: 'confirm', counted: amountFen } },
    { by: lin, command: { type: 'printReceipt', receiptNo: 'SJ-2026-000001' } },
    { by: lin, command: { type: 'reprintReceipt', receiptNo: 'SJ-2026-000001' } },
    { by: lin, command: { type: 'reassign', personId: 'shen' } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
