import { evolveCommon, isCommonFact } from '../conventions/facts'
import type { Fen } from '../money'
import type { FactOf } from '../procedure'
import { evolveMoney, isMoneyFact } from '../receipts/facts'
import { depositReceipt } from './deposit'
import type { KeyLoan, KeyLoanContext, LoanKey } from './facts'
import { depositsOf, inState, labelsOf } from './keys'

/** The only place where a loan's memory changes. */
export function evolveKeyLoan(context: KeyLoanContext, fact: FactOf<KeyLoan>): KeyLoanContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  if (isMoneyFact(fact)) return paidIn(evolveMoney(context, fact))
  switch (fact.type) {
    case 'loanRequested': {
      const { type, ...asked } = fact
      return { ...context, ...asked }
    }
    case 'keysLent': {
      const { signature, idChecked, ownerConsent, returnDueAt, ownerDueAt, depositFen } = fact
      const keys = context.keys.map((key) => ({ ...key, state: 'out' as const, depositFen }))
      const lent = { ...context, signature, idChecked, ownerConsent, returnDueAt, ownerDueAt }
      return withKeys(lent, keys)
    }
    case 'keysMoved':
      return { ...context, where: fact.where }
    case 'keysReturned':
      return settled(context, fact, { state: 'back', refundFen: fact.refundFen })
    case 'keysReportedLost':
      return settled(context, fact, { state: 'lost', forfeitedFen: fact.forfeitedFen })
    case 'foundRefunded': {
      const { refundFen } = fact
      return settled(context, fact, { state: 'back', refundFen, forfeitedFen: -refundFen })
    }
    case 'loanOverdue': {
      const { from, reminderDueAt, supervisorDueAt } = fact
      return { ...context, lateSince: from, returnDueAt: null, reminderDueAt, supervisorDueAt }
    }
    case 'overdueAgain':
      return { ...context, reminderDueAt: fact.reminderDueAt }
    case 'wentUp':
      return { ...context, holder: fact.holder, seenAt: null, supervisorDueAt: null }
    case 'ownerTold':
    case 'ownerNotTold':
      return { ...context, ownerDueAt: null }
    case 'depositGivenBack':
      return { ...context, depositFen: 0, refundFen: fact.refundFen }
    case 'loanTurnedDown':
      return context
  }
}

// Before the keys go out, what is held is what the receipt says; afterwards each key has its own.
const paidIn = (context: KeyLoanContext): KeyLoanContext =>
  inState(context.keys, 'asked').length === 0
    ? context
    : { ...context, depositFen: depositReceipt(context)?.amountFen ?? 0 }

const withKeys = (context: KeyLoanContext, keys: readonly LoanKey[]): KeyLoanContext => ({
  ...context,
  keys,
  keysOut: labelsOf(inState(keys, 'out')),
  keysBack: labelsOf(inState(keys, 'back')),
  keysLost: labelsOf(inState(keys, 'lost')),
  depositFen: depositsOf(inState(keys, 'out')),
})

interface Settled {
  readonly state: LoanKey['state']
  readonly refundFen?: Fen
  readonly forfeitedFen?: Fen
}

function settled(
  context: KeyLoanContext,
  { keyIds }: { readonly keyIds: readonly string[] },
  { state, refundFen = 0, forfeitedFen = 0 }: Settled,
): KeyLoanContext {
  const keys = context.keys.map((key) => (keyIds.includes(key.keyId) ? { ...key, state } : key))
  return {
    ...withKeys(context, keys),
    refundFen: context.refundFen + refundFen,
    forfeitedFen: context.forfeitedFen + forfeitedFen,
  }
}
