import { people, situation } from '../testing'
import type { Model } from '../testing-model'
import { type MoveIn, moveIn } from './index'
import {
  empty,
  files,
  hands,
  inspects,
  reads,
  receiptNo,
  settles,
  verifies,
  wanted,
} from './testing-unit'

const { lin, gu, cashier } = people
const reason = '试'

/** Everything that can happen to a move-in. */
export const model: Model<MoveIn> = {
  procedure: moveIn,
  base: situation(empty()),
  inputs: [wanted, { ...wanted, ownerPhone: undefined }],
  moves: [
    { by: lin, command: verifies },
    { by: cashier, command: { type: 'recordPayment' } },
    { by: lin, command: { type: 'recordPayment' } },
    { by: lin, command: settles },
    { by: lin, command: reads },
    { by: lin, command: inspects },
    { by: lin, command: { type: 'inspectUnit' } },
    { by: lin, command: hands },
    { by: lin, command: files },
    { by: cashier, command: { type: 'voidReceipt', receiptNo, reason } },
    { by: gu, command: { type: 'printReceipt', receiptNo } },
    { by: gu, command: { type: 'reprintReceipt', receiptNo } },
    { by: lin, command: { type: 'amend', field: 'ownerName', value: '陈述', reason } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
