import type { RegisterEntry } from '../archive/answers'

/** A key of the cabinet, where it is, and whose it is meanwhile. */
export interface KeyRow {
  readonly keyId: string
  readonly kind: 'vacant' | 'entrusted' | 'equipment' | 'other'
  readonly cabinet: string
  readonly hook: number
  readonly label: string
  readonly building: string | null
  readonly floor: number | null
  readonly unit: { readonly unitId: string; readonly label: string } | null
  readonly opens: string | null
  readonly pieces: number
  /** Since when the owner's consent to lend it is on file. */
  readonly consentAt: string | null
  readonly reservedUntil: string | null
  readonly state: 'in' | 'out' | 'reserved' | 'missing'
  readonly loan: KeyLoanLabel | null
}

/** The loan that a key is out on, or was lost on. */
export interface KeyLoanLabel {
  readonly caseId: string
  readonly number: string
  readonly borrower: string
  readonly dueAt: string | null
  readonly lateSince: string | null
}

/** A time that a key was out. */
export interface PastLoan {
  readonly loan: KeyLoanLabel
  readonly takenAt: string
  readonly lostAt: string | null
  readonly backAt: string | null
}

/** What was done with a key, and who had it. */
export interface KeyHistory {
  readonly entries: readonly RegisterEntry[]
  readonly loans: readonly PastLoan[]
}

/** A key that a command of a case may name. */
export interface CaseKey {
  readonly keyId: string
  readonly label: string
}

/** A stock-taking of the cabinets, in figures. */
export interface StockTaking {
  readonly stockTakingId: string
  readonly takenAt: string
  readonly takenBy: string
  /** What was said of keys that hang there and stand in no register. */
  readonly strays: string | null
  readonly expectedCount: number
  readonly countedCount: number
  readonly outCount: number
  readonly differenceCount: number
}

/** A hook as it was on that day: what the register said, and whether the key hung there. */
export interface StockLine {
  readonly keyId: string
  readonly kind: KeyRow['kind']
  readonly cabinet: string
  readonly hook: number
  readonly label: string
  readonly door: string | null
  readonly state: KeyRow['state']
  readonly hung: boolean
}

export interface StockTakingReport extends StockTaking {
  readonly lines: readonly StockLine[]
}
