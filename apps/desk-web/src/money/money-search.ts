export const moneyViews = ['drawers', 'receipts', 'deposits', 'balance'] as const
export type MoneyView = (typeof moneyViews)[number]

export const receiptStates = ['unused', 'used', 'voided', 'refunded'] as const
export type ReceiptState = (typeof receiptStates)[number]

/** Which list of money is shown, and how it is narrowed, as the address holds it. */
export interface MoneySearch {
  readonly view?: MoneyView | undefined
  /** A moment of the past to look back to. */
  readonly at?: string | undefined
  readonly settled?: boolean | undefined
  readonly text?: string | undefined
  readonly state?: ReceiptState | undefined
}

const oneOf = <Value extends string>(known: readonly Value[], value: unknown) =>
  known.find((each) => each === value)

const text = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value)

/** An instant as the API reads it; what is none is left out. */
export function instantOf(value: unknown): string | undefined {
  const ms = Date.parse(text(value) ?? '')
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}

/** Reads an address; what is not understood is left out. */
export const readMoneySearch = (raw: Record<string, unknown>): MoneySearch => ({
  view: oneOf(moneyViews, raw.view),
  at: instantOf(raw.at),
  settled: raw.settled === true || raw.settled === 'true' || undefined,
  text: text(raw.text),
  state: oneOf(receiptStates, raw.state),
})

export interface AccountSearch {
  readonly account: string
  readonly at?: string | undefined
}

export const readAccountSearch = (raw: Record<string, unknown>): AccountSearch => ({
  account: text(raw.account) ?? 'finance',
  at: instantOf(raw.at),
})
