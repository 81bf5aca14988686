import type { KeyKind, KeyLoan, keyConditions, loanPurposes } from '@frontdesk/rules/key-loan'
import type { MoneyRefusal } from './money-words'
import type { OwnWords } from './words'

/** What the register of keys says of a key beside lending it; it speaks in the words of the loan. */
type KeyRegisterRefusal =
  | 'already-reserved'
  | 'filing-missing'
  | 'hook-taken'
  | 'hooks-uncounted'
  | 'key-gone'
  | 'key-of-other-unit'
  | 'label-names-unit'
  | 'label-taken'
  | 'not-entrusted'
  | 'not-missing'
  | 'not-reserved'
  | 'unit-missing'
  | 'unit-unknown'
  | 'until-in-past'

type KeyRegisterField =
  | 'building'
  | 'cabinet'
  | 'floor'
  | 'foundWhere'
  | 'hook'
  | 'kind'
  | 'label'
  | 'mayLend'
  | 'opens'
  | 'ownerSignature'
  | 'pieces'
  | 'receivedBy'
  | 'until'

export type KeyLoanWords = OwnWords<{
  shape: KeyLoan
  refusal:
    | MoneyRefusal
    | KeyRegisterRefusal
    | 'borrower-unknown'
    | 'deposit-paid'
    | 'due-in-past'
    | 'key-missing'
    | 'key-not-found-yet'
    | 'key-not-on-loan'
    | 'key-out'
    | 'key-reserved'
    | 'key-unknown'
    | 'keys-still-out'
    | 'no-deposit-due'
    | 'no-deposit-kept'
    | 'no-owner-to-tell'
    | 'owner-consent-missing'
    | 'papers-missing'
    | 'signature-missing'
  deadline: 'overdue' | 'ownerUntold' | 'remind' | 'toSupervisor'
  told: 'depositToPayOut' | 'keysLost' | 'keysOverdue' | 'ownerNotTold' | 'ringOwner' | 'wentUp'
  offered: {
    kind: KeyKind
    condition: (typeof keyConditions)[number]
    purpose: (typeof loanPurposes)[number]
    loanPurpose: (typeof loanPurposes)[number]
  }
}> & { readonly fields: { readonly [Name in KeyRegisterField]: string } }
