import type { Account } from '../ledger'
import type { Fen } from '../money'
import type { EventOf, FactOf } from '../procedure'
import type { HeldReceipt, MoneyFact, MoneyWorld } from '../receipts/facts'
import { namedReceipt, posted, received, tillOf, unusedBack, used } from '../receipts/steps'
import type { Situation } from '../situation'
import type { KeyLoan, KeyLoanContext, LoanKey } from './facts'
import { depositsOf } from './keys'

/** What somebody from outside leaves; staff leave nothing. */
export const depositDue = (
  { borrowerKind, keys }: KeyLoanContext,
  { policy }: Pick<Situation, 'policy'>,
): Fen => (borrowerKind === 'outsider' ? policy.keyDepositFen * keys.length : 0)

/** The receipt of the deposit: a case has one at most that is not void. */
export const depositReceipt = ({ receipts }: KeyLoanContext): HeldReceipt | null =>
  receipts.find(({ state }) => state === 'unused' || state === 'used') ?? null

/** Until the keys are handed out the money stands as an advance, so that a wrong receipt can be made void. */
export function takeDeposit(
  context: KeyLoanContext,
  event: EventOf<KeyLoan, 'recordPayment'>,
): readonly MoneyFact[] {
  if (event.command.receiptNo === undefined) {
    const amountFen = depositDue(context, event.situation)
    return received(event, { amountFen, purpose: 'deposit' }).facts
  }
  const { state, ...receipt } = namedReceipt(event.situation)
  return [{ type: 'receiptUsed', ...receipt }]
}

/** With the keys the advance becomes a deposit for each of them. */
export function depositHeld(context: KeyLoanContext, eachFen: Fen): readonly MoneyFact[] {
  const receipt = depositReceipt(context)
  if (!receipt) return []
  const into = context.keys.map(({ keyId }) => ({
    credit: 'deposits:key-loan' as const,
    amountFen: eachFen,
    about: keyId,
  }))
  if (receipt.state === 'unused') return used(receipt, into)
  return posted(...into.map((each) => ({ ...each, debit: 'advances' as const })))
}

/** Nothing was lent: what was paid goes back where it came in. */
export function depositBack(context: KeyLoanContext): readonly FactOf<KeyLoan>[] {
  const refundFen = depositReceipt(context)?.amountFen ?? 0
  if (refundFen === 0) return []
  const named = context.receipts.filter(({ state }) => state === 'used')
  return [
    ...unusedBack(context),
    ...posted(
      ...named.map(({ receiptNo, amountFen, account }) => ({
        debit: 'advances' as const,
        credit: account,
        amountFen,
        about: receiptNo,
      })),
    ),
    { type: 'depositGivenBack', refundFen },
  ]
}

/**
 * Who takes the keys back pays out of the own drawer. Who has none open, or would pay out more than one
 * pair of hands may both take back and refund, leaves it to the cashier.
 */
export const isPaidOutHere = (
  keys: readonly LoanKey[],
  { by, world, policy }: Situation<MoneyWorld>,
): boolean =>
  by.roles.includes('cashier') ||
  (world.drawerId !== null && depositsOf(keys) <= policy.sameHandsMaxFen)

/** Given back for keys that are back: what is held for them, or what was kept. */
export function refunded(
  keys: readonly LoanKey[],
  situation: Situation<MoneyWorld>,
  debit: Account = 'deposits:key-loan',
): readonly MoneyFact[] {
  const credit: Account = isPaidOutHere(keys, situation) ? tillOf(situation) : 'finance'
  return posted(
    ...keys.map(({ keyId, depositFen }) => ({
      debit,
      credit,
      amountFen: depositFen,
      about: keyId,
    })),
  )
}

/** Kept for keys that are lost. */
export const forfeited = (keys: readonly LoanKey[]): readonly MoneyFact[] =>
  posted(
    ...keys.map(({ keyId, depositFen }) => ({
      debit: 'deposits:key-loan' as const,
      credit: 'forfeited:key-loan' as const,
      amountFen: depositFen,
      about: keyId,
    })),
  )
