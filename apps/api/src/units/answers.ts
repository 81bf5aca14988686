import type { CaseRow } from '../answers'

/** A case on the page of its unit, with the money, passes and keys that hang on it. */
export interface UnitEvent extends CaseRow {
  readonly endedAt: string | null
  /** What is still held of it for others: deposits, advances, cash for electricity and gas. */
  readonly heldFen: number
  readonly receipts: readonly { readonly receiptNo: string; readonly amountFen: number }[]
  readonly passes: readonly { readonly passNo: string; readonly status: string }[]
  readonly keys: readonly { readonly label: string; readonly isOut: boolean }[]
}

export interface UnitTimeline {
  readonly events: readonly UnitEvent[]
  readonly nextCursor: string | null
}
