import type { MoneyCommand, MoneyFact, paymentMethods, receiptPurposes } from '@frontdesk/rules'
import type { CommandWords } from './words'

type Texts<Key extends string> = { readonly [Name in Key]: string }

/** The refusals of every procedure that takes money. */
export type MoneyRefusal =
  | 'amount-missing'
  | 'amount-wrong'
  | 'no-open-shift'
  | 'no-receipt'
  | 'paper-number-taken'
  | 'receipt-amount-wrong'
  | 'receipt-not-here'
  | 'receipt-of-another-case'
  | 'receipt-printed'
  | 'receipt-unknown'
  | 'receipt-used'

/** The words of every procedure that takes money, to spread into its own. */
export interface MoneyWords {
  readonly commands: { readonly [Type in MoneyCommand['type']]: CommandWords }
  readonly fields: Texts<
    | 'account'
    | 'amountFen'
    | 'madeAt'
    | 'method'
    | 'paperNo'
    | 'payer'
    | 'postings'
    | 'purpose'
    | 'receiptNo'
    | 'receipts'
    | 'serial'
    | 'year'
  >
  readonly choices: {
    readonly method: Texts<(typeof paymentMethods)[number]>
    readonly purpose: Texts<(typeof receiptPurposes)[number]>
  }
  readonly refusals: Texts<MoneyRefusal>
  readonly facts: Texts<MoneyFact['type']>
}
