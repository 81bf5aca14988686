import { people, situation } from '../testing'
import type { Model } from '../testing-model'
import type { BatchRequest } from './facts'
import { type UtilityBatch, utilityBatch } from './index'

const { lin, gu, cashier } = people
const reason = '试'

/** Ids of requests and of the purchaser, as a test can name them. */
export const one = '00000000-0000-4000-8000-000000000e01'
export const two = '00000000-0000-4000-8000-000000000e02'
export const purchaserId = '00000000-0000-4000-8000-00000000c0de'

const base: BatchRequest = {
  caseId: one,
  number: 'YG-260302-001',
  state: 'registered',
  batchId: null,
  utility: 'electricity',
  quantity: 300,
  cashFen: 18_000,
  spentFen: null,
  device: 'remote',
  isDeviceMissing: false,
  isListedElsewhere: false,
}

export const requests: readonly BatchRequest[] = [
  base,
  {
    ...base,
    caseId: two,
    number: 'YG-260302-002',
    utility: 'gas',
    quantity: 50,
    cashFen: 20_000,
    device: 'none',
  },
]

const bought = {
  requestId: one,
  spentFen: 17_640,
  changeFen: 360,
  receiptNo: 'D-1',
  deviceBack: true,
}
const unbought = { requestId: two, isBought: false }

/** Everything that can happen to a batch. */
export const model: Model<UtilityBatch> = {
  procedure: utilityBatch,
  base: situation({ requests }),
  inputs: [{}, { purchaseOn: '2026-03-06' }],
  moves: [
    { by: lin, command: { type: 'list', requestIds: [one] } },
    { by: lin, command: { type: 'list', requestIds: [two] } },
    { by: lin, command: { type: 'drop', requestIds: [one] } },
    ...[lin, cashier].map(
      (by) => ({ by, command: { type: 'handOver', purchaserId, signature: reason } }) as const,
    ),
    { by: lin, command: { type: 'settle', perRequest: [bought] } },
    { by: lin, command: { type: 'settle', perRequest: [unbought] } },
    { by: lin, command: { type: 'settle', perRequest: [bought, unbought] } },
    { by: lin, command: { type: 'amend', field: 'purchaseOn', value: '2026-03-07', reason } },
    { by: gu, command: { type: 'markSeen' } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
