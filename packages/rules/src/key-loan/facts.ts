import type { ClauseId } from '../clause'
import { type CommonContext, commonContext } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { Fen } from '../money'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import { type MoneyContext, type MoneyFact, type MoneyWorld, noMoney } from '../receipts/facts'
import type { borrowerKinds, KeyLoanCommand } from './commands'
import type { KeyKind } from './register'

export const keyLoanStates = ['requested', 'onLoan', 'closed', 'lost', 'refused'] as const

/** One key of a loan, and the deposit that is held for it. */
export interface LoanKey {
  readonly keyId: string
  readonly label: string
  readonly kind: KeyKind
  readonly unitId: string | null
  readonly state: 'asked' | 'out' | 'back' | 'lost'
  readonly depositFen: Fen
}

interface Borrower {
  readonly borrowerKind: (typeof borrowerKinds)[number]
  readonly borrowerId: string | null
  readonly name: Personal | null
  readonly company: string | null
  readonly phone: Personal | null
  readonly idNumber: Personal | null
}

interface Asked extends Borrower {
  readonly keys: readonly LoanKey[]
  /** What stands on the tags of the keys that are spoken of. */
  readonly keyLabels: string
  readonly loanPurpose: Personal
}

export interface KeyLoanContext extends CommonContext, MoneyContext, Asked {
  readonly askedAt: Instant | null
  readonly dueAt: Instant | null
  readonly idChecked: boolean
  readonly ownerConsent: Personal | null
  readonly signature: Personal | null
  readonly where: Personal | null
  readonly keysOut: string
  readonly keysBack: string
  readonly keysLost: string
  /** What is held of the borrower's money now. */
  readonly depositFen: Fen
  readonly refundFen: Fen
  readonly forfeitedFen: Fen
  readonly returnDueAt: Instant | null
  readonly reminderDueAt: Instant | null
  readonly supervisorDueAt: Instant | null
  readonly ownerDueAt: Instant | null
}

interface OfKeys {
  readonly keyIds: readonly string[]
  readonly keyLabels: string
}

export type KeyLoanFact =
  | ({
      readonly type: 'loanRequested'
      readonly unitId: string | null
      readonly askedAt: Instant
      readonly dueAt: Instant
      readonly holder: Holder
      readonly seenAt: Instant | null
    } & Asked)
  | ({
      readonly type: 'keysLent'
      readonly signature: Personal
      readonly idChecked: boolean
      readonly ownerConsent: Personal | null
      /** For each key. */
      readonly depositFen: Fen
      readonly returnDueAt: Instant
      readonly ownerDueAt: Instant | null
    } & OfKeys)
  | { readonly type: 'keysMoved'; readonly where: Personal }
  | ({
      readonly type: 'keysReturned'
      readonly condition: string
      readonly signature: Personal
      readonly refundFen: Fen
    } & OfKeys)
  | ({
      readonly type: 'keysReportedLost'
      readonly reason: Personal | null
      readonly forfeitedFen: Fen
    } & OfKeys)
  /** Found after all: what was kept for them goes back. */
  | ({
      readonly type: 'foundRefunded'
      readonly reason: Personal
      readonly refundFen: Fen
    } & OfKeys)
  | {
      readonly type: 'loanOverdue'
      readonly from: Instant
      readonly reminderDueAt: Instant
      readonly supervisorDueAt: Instant
    }
  | { readonly type: 'overdueAgain'; readonly from: Instant; readonly reminderDueAt: Instant }
  | {
      readonly type: 'wentUp'
      readonly holder: Holder
      readonly from: Instant
      readonly clause: ClauseId
    }
  | { readonly type: 'ownerTold'; readonly outcome: Personal }
  | { readonly type: 'ownerNotTold'; readonly from: Instant }
  | { readonly type: 'loanTurnedDown'; readonly reason: Personal }
  | { readonly type: 'depositGivenBack'; readonly refundFen: Fen }
  | MoneyFact

/** What the register says of a key that somebody wants. */
export interface KnownKey {
  readonly keyId: string
  readonly label: string
  readonly kind: KeyKind
  readonly unitId: string | null
  readonly isOut: boolean
  readonly isMissing: boolean
  readonly isReserved: boolean
  /** The owner signed that the desk may lend it. */
  readonly hasConsent: boolean
}

export interface KeyLoanWorld extends MoneyWorld {
  /** The keys that the command or the case names, as far as the cabinet has them. */
  readonly keys: readonly KnownKey[]
  readonly isBorrowerKnown: boolean
  /** Keys that this loan lost and that hang in the cabinet again. */
  readonly foundIds: readonly string[]
}

export interface KeyLoan extends Shape {
  readonly state: (typeof keyLoanStates)[number]
  readonly context: KeyLoanContext
  readonly command: KeyLoanCommand
  readonly fact: KeyLoanFact
  readonly world: KeyLoanWorld
}

export const newKeyLoan: KeyLoanContext = {
  ...commonContext,
  ...noMoney,
  keys: [],
  keyLabels: '',
  borrowerKind: 'staff',
  borrowerId: null,
  name: null,
  company: null,
  phone: null,
  idNumber: null,
  loanPurpose: '',
  askedAt: null,
  dueAt: null,
  idChecked: false,
  ownerConsent: null,
  signature: null,
  where: null,
  keysOut: '',
  keysBack: '',
  keysLost: '',
  depositFen: 0,
  refundFen: 0,
  forfeitedFen: 0,
  returnDueAt: null,
  reminderDueAt: null,
  supervisorDueAt: null,
  ownerDueAt: null,
}
