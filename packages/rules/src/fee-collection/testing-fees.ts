import { defaultPolicy, type Policy } from '../policy'
import type { Situation } from '../situation'
import { openCase, situation, unitId } from '../testing'
import type { FeeCollectionWorld } from './facts'
import { feeCollection } from './index'

/** Monday 2 March 2026, seven in the evening in Shanghai: the cashier has left. */
export const evening = '2026-03-02T11:00:00.000Z'
/** Nine the next morning. */
export const tuesday9 = '2026-03-03T01:00:00.000Z'

export const allowing: Policy = { ...defaultPolicy, deskCollectsOffHours: true }

export const desk: FeeCollectionWorld = {
  nextReceipt: { receiptNo: 'SJ-2026-000001', year: 2026, serial: 1 },
  receipt: null,
  isPaperNoTaken: false,
  drawerId: 'd1',
  isUnitKnown: true,
  isReceiptUsed: false,
}

export const offHours = (
  changes: Partial<Situation<FeeCollectionWorld>> = {},
): Situation<FeeCollectionWorld> => situation(desk, { at: evening, policy: allowing, ...changes })

export const input = {
  unitId,
  payer: '陈述',
  item: 'propertyFee',
  amountFen: 128650,
  method: 'cash',
} as const

export const collecting = (base = offHours(), changes = {}) =>
  openCase(feeCollection, { ...input, ...changes }, base)
