import type { Tally } from '@frontdesk/rules'
import type { Compilation, OpenCase } from '@frontdesk/rules/shift'
import type { PersonLabel } from '../answers'

/** A drawer of the desk, and the shift that holds it. */
export interface Drawer {
  readonly drawerId: string
  readonly name: string
  /** What should lie in it by the ledger; null for a reader who is not told. */
  readonly expected: Tally | null
  readonly shift: {
    readonly caseId: string
    readonly number: string
    readonly person: PersonLabel
    readonly startedAt: string
    readonly signedOffAt: string | null
    readonly isLocked: boolean
  } | null
}

export interface AccountBalance {
  readonly account: string
  /** The drawer's name, of an account that is one. */
  readonly drawerName: string | null
  /** True of what we hold; the others are what we owe and what is ours. */
  readonly isHeld: boolean
  readonly debitFen: number
  readonly creditFen: number
  readonly balanceFen: number
}

/** All accounts as they stood at a moment. */
export interface TrialBalance {
  readonly at: string
  readonly accounts: readonly AccountBalance[]
  readonly debitFen: number
  readonly creditFen: number
}

export interface AccountLine {
  /** Its place among all that was written; two of the same moment stand in this order. */
  readonly position: number
  readonly at: string
  readonly caseId: string
  readonly number: string
  readonly procedure: string
  /** The account on the other side. */
  readonly other: string
  readonly otherDrawerName: string | null
  readonly about: string | null
  /** What came in; less than nothing where it went out. */
  readonly amountFen: number
  /** What stood in the account afterwards. */
  readonly balanceFen: number
}

export interface AccountLines {
  readonly account: string
  readonly drawerName: string | null
  readonly isHeld: boolean
  readonly lines: readonly AccountLine[]
  readonly nextCursor: { readonly at: string; readonly position: number } | null
}

export interface DepositRow {
  readonly caseId: string
  readonly number: string
  readonly procedure: string
  readonly account: string
  /** The pass or key it was paid for. */
  readonly about: string | null
  /** Where that key hangs, and its label. */
  readonly keyLabel: string | null
  readonly unitLabel: string | null
  readonly since: string
  readonly takenFen: number
  readonly refundedFen: number
  readonly keptFen: number
  readonly heldFen: number
}

export interface Deposits {
  /** Of all, also where there are more than are listed. */
  readonly count: number
  readonly heldFen: number
  readonly rows: readonly DepositRow[]
}

export interface ReceiptRow {
  readonly receiptNo: string
  readonly madeAt: string
  readonly amountFen: number
  readonly purpose: string
  readonly method: string
  readonly account: string
  readonly drawerName: string | null
  /** Null when nobody was named or the name has been erased. */
  readonly payer: string | null
  readonly paperNo: string | null
  readonly state: 'unused' | 'used' | 'voided' | 'refunded'
  /** Its paper has been given out; from then on another is a reprint. */
  readonly isPrinted: boolean
  readonly reprints: number
  readonly caseId: string
  readonly number: string
  readonly procedure: string
  /** What was collected for the cashier. */
  readonly item: string | null
  readonly unitLabel: string | null
}

export interface ReceiptPage {
  readonly rows: readonly ReceiptRow[]
  readonly nextCursor: string | null
}

/** A collected fee that the cashier has not confirmed yet. */
export interface Transfer {
  readonly caseId: string
  readonly number: string
  readonly state: string
  readonly item: string
  readonly amountFen: number
  readonly method: string
  readonly receiptNo: string
  readonly unitLabel: string | null
  readonly answerable: string | null
  readonly openedAt: string
  readonly dueAt: string | null
  readonly lateSince: string | null
}

export interface Safe {
  readonly balanceFen: number
  readonly transfers: readonly Transfer[]
}

export interface ShiftCount {
  readonly counted: Tally
  readonly expected: Tally
  readonly difference: Tally
  readonly countedBy: string | null
  readonly countedAt: string
  readonly reason: string | null
}

/** A shift as the one who hands over and the one who takes over see it. */
export interface ShiftView {
  readonly caseId: string
  readonly drawerName: string
  readonly state: string
  readonly person: string | null
  readonly startedAt: string | null
  readonly signedOffBy: string | null
  readonly signedOffAt: string | null
  readonly isLocked: boolean
  readonly takenOverBy: string | null
  /** What should lie in the drawer now; null for a reader who is not told. */
  readonly expected: Tally | null
  readonly lastCount: ShiftCount | null
  /** What nobody has settled yet. */
  readonly difference: Tally
  readonly compilation: Compilation | null
  readonly compiledAt: string | null
  readonly notes: readonly {
    readonly noteNo: number
    readonly note: string | null
    readonly writtenBy: string | null
    readonly readers: readonly {
      readonly personId: string
      readonly name: string | null
      readonly hasRead: boolean
    }[]
  }[]
  readonly waitingTransfers: readonly OpenCase[]
  readonly nextShiftId: string | null
}
