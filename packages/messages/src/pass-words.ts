import type { IdType, PassStatus } from '@frontdesk/rules'
import type { CommandWords } from './words'

type Texts<Key extends string> = { readonly [Name in Key]: string }

/** The refusals of every procedure that gives out passes. */
export type PassRefusal =
  | 'pass-not-active'
  | 'pass-not-here'
  | 'pass-over'
  | 'pass-settled'
  | 'photo-missing'
  | 'documents-missing'

/** The refusals of those passes for which a deposit is paid. */
export type DepositRefusal =
  | 'deposit-receipt-wrong'
  | 'limit-over'
  | 'not-this-receipt'
  | 'nothing-to-refund'
  | 'other-hands'
  | 'pass-not-overdue'
  | 'passes-given-out'
  | 'pay-first'
  | 'purpose-missing'
  | 'receipt-at-hand'
  | 'refund-wrong'
  | 'renew-too-early'
  | 'renew-too-late'
  | 'verify-first'

/** The words of every procedure that gives out passes, to spread into its own. */
export interface PassWords {
  readonly commands: {
    readonly [Type in
      | 'listHolders'
      | 'turnDown'
      | 'reportLost'
      | 'replace'
      | 'revoke']: CommandWords
  }
  readonly fields: Texts<
    | 'depositFen'
    | 'depositReceiptNo'
    | 'expiresAt'
    | 'expiryDueAt'
    | 'holders'
    | 'idNumber'
    | 'idType'
    | 'name'
    | 'newPassNo'
    | 'passNo'
    | 'passNos'
    | 'passes'
    | 'photoId'
    | 'returnedCount'
    | 'takenById'
    | 'validFromOn'
    | 'validUntilOn'
  >
  readonly choices: {
    readonly idType: Texts<IdType>
    readonly status: Texts<PassStatus>
  }
  readonly refusals: Texts<PassRefusal>
  readonly facts: Texts<
    | 'depositsRefunded'
    | 'handedOn'
    | 'holdersListed'
    | 'passExpired'
    | 'passIssued'
    | 'passLost'
    | 'passRenewed'
    | 'passReplaced'
    | 'passRevoked'
    | 'passWrittenOff'
    | 'passesReturned'
    | 'turnedDown'
  >
}

/** What the passes with a deposit say beside that. */
export interface DepositWords {
  readonly commands: {
    readonly [Type in 'issue' | 'renew' | 'return' | 'refund' | 'writeOff']: CommandWords
  }
  readonly refusals: Texts<DepositRefusal>
  readonly deadlines: Texts<'passExpires'>
  readonly told: Texts<DepositTold>
}

export type DepositTold =
  | 'passExpired'
  | 'passesToIssue'
  | 'paymentDue'
  | 'paymentToGiveBack'
  | 'refundDue'
