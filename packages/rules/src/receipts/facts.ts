import type { Instant } from '../instant'
import type { Account, Posting } from '../ledger'
import type { Fen } from '../money'
import type { Personal } from '../personal'
import type { paymentMethods, receiptPurposes } from './commands'

export type ReceiptPurpose = (typeof receiptPurposes)[number]
export type PaymentMethod = (typeof paymentMethods)[number]

/** A receipt that this case made or used. */
export interface HeldReceipt {
  readonly receiptNo: string
  readonly amountFen: Fen
  readonly purpose: ReceiptPurpose
  /** Where the money went in, and goes out again when it is given back unused. */
  readonly account: Account
  readonly state: 'unused' | 'used' | 'voided' | 'refunded'
  /** Its paper has been given out; one that is printed from now on says that it is a reprint. */
  readonly isPrinted?: true
}

/** What a case that takes money remembers of it. */
export interface MoneyContext {
  readonly receipts: readonly HeldReceipt[]
}

export const noMoney: MoneyContext = { receipts: [] }

export type MoneyFact =
  /** Money moves: the host writes it to the ledger in the same write. */
  | { readonly type: 'posted'; readonly postings: readonly Posting[] }
  | {
      readonly type: 'receiptMade'
      readonly receiptNo: string
      readonly year: number
      readonly serial: number
      readonly amountFen: Fen
      readonly purpose: ReceiptPurpose
      readonly method: PaymentMethod
      readonly payer: Personal | null
      readonly paperNo: string | null
      readonly account: Account
      readonly madeAt: Instant
    }
  | {
      readonly type: 'receiptUsed'
      readonly receiptNo: string
      readonly amountFen: Fen
      readonly purpose: ReceiptPurpose
      readonly account: Account
    }
  | { readonly type: 'receiptVoided'; readonly receiptNo: string; readonly reason: Personal }
  | { readonly type: 'receiptRefunded'; readonly receiptNo: string; readonly amountFen: Fen }
  | { readonly type: 'receiptPrinted'; readonly receiptNo: string }
  | { readonly type: 'receiptReprinted'; readonly receiptNo: string }

/** What the register of receipts says of the number that a command names. */
export interface KnownReceipt {
  readonly receiptNo: string
  readonly amountFen: Fen
  readonly purpose: ReceiptPurpose
  readonly account: Account
  readonly caseId: string
  /** Collected off hours for whatever it may pay; any other pays only on the case it was made on. */
  readonly isCollected: boolean
  /** Used, voided or given back: it pays nothing any more. */
  readonly isOver: boolean
}

/** What the registers say of money. */
export interface MoneyWorld {
  /** The next number of this site and year; read where a receipt may be made. */
  readonly nextReceipt: {
    readonly receiptNo: string
    readonly year: number
    readonly serial: number
  } | null
  readonly receipt: KnownReceipt | null
  readonly isPaperNoTaken: boolean
  /** The drawer of the shift that the sender holds. */
  readonly drawerId: string | null
}

const moneyTypes = new Set<string>([
  'posted',
  'receiptMade',
  'receiptUsed',
  'receiptVoided',
  'receiptRefunded',
  'receiptPrinted',
  'receiptReprinted',
] satisfies MoneyFact['type'][])

export const isMoneyFact = (fact: { readonly type: string }): fact is MoneyFact =>
  moneyTypes.has(fact.type)

/** What a fact about money changes in what a case remembers. */
export function evolveMoney<Context extends MoneyContext>(
  context: Context,
  fact: MoneyFact,
): Context {
  switch (fact.type) {
    case 'receiptMade':
      return withReceipt(context, { ...heldOf(fact), state: 'unused' })
    case 'receiptUsed':
      return withReceipt(context, { ...heldOf(fact), state: 'used' })
    case 'receiptVoided':
      return changed(context, fact.receiptNo, { state: 'voided' })
    case 'receiptRefunded':
      return changed(context, fact.receiptNo, { state: 'refunded' })
    case 'receiptPrinted':
      return changed(context, fact.receiptNo, { isPrinted: true })
    case 'posted':
    case 'receiptReprinted':
      return context
  }
}

const heldOf = ({ receiptNo, amountFen, purpose, account }: Omit<HeldReceipt, 'state'>) => ({
  receiptNo,
  amountFen,
  purpose,
  account,
})

function withReceipt<Context extends MoneyContext>(context: Context, held: HeldReceipt) {
  const others = context.receipts.filter(({ receiptNo }) => receiptNo !== held.receiptNo)
  const before = context.receipts.find(({ receiptNo }) => receiptNo === held.receiptNo)
  return { ...context, receipts: [...others, { ...before, ...held }] }
}

const changed = <Context extends MoneyContext>(
  context: Context,
  receiptNo: string,
  change: Partial<Pick<HeldReceipt, 'state' | 'isPrinted'>>,
) => ({
  ...context,
  receipts: context.receipts.map((each) =>
    each.receiptNo === receiptNo ? { ...each, ...change } : each,
  ),
})
