import { namedReceipt, posted, spent, tillOf, unusedBack, used } from '../receipts/steps'
import type { Situation } from '../situation'
import { type DepositTerms, paymentOf, renewedUntil } from './deposit-clauses'
import type { AnyPassContext, PassWorld } from './facts'
import { depositsOf, isSettled, type PassKind } from './passes'
import { type Happening, type PassFacts, type PassShape, todayOf } from './shape'
import { awaiting, forfeited, issuedTo, namedPass, nextSerial } from './steps'
import { endOfDay, lastValidDay } from './valid-days'

type At = Situation<PassWorld>

/** A pass for each holder, valid from today, for what was paid. */
export const issuedPasses =
  <S extends PassShape>(kind: PassKind, terms: DepositTerms<S>) =>
  (
    context: S['context'],
    { situation }: { readonly situation: Situation<S['world']> },
  ): PassFacts => {
    const { depositFen, costFen } = terms.pricesOf(situation.policy)
    const payment = paymentOf(context)
    if (!payment) throw new Error('A paid application has its receipt')
    const from = nextSerial(context, situation)
    const validUntilOn = lastValidDay({
      fromOn: todayOf(situation),
      months: terms.monthsOf(situation.policy),
      limitOn: terms.limitOf(context, situation.world),
    })
    const issued = context.holders.map((holder, index) =>
      issuedTo(kind, holder, {
        serial: from + index,
        validUntilOn,
        depositFen,
        depositReceiptNo: payment.receiptNo,
        situation,
      }),
    )
    const into = issued.flatMap(({ passNo: about }) => [
      { credit: `deposits:${kind.procedure}`, amountFen: depositFen, about } as const,
      { credit: `fees:${kind.procedure}`, amountFen: costFen, about } as const,
    ])
    return [...issued, ...spent(payment, into)]
  }

interface Renewing<S extends PassShape> extends Happening<'renew'> {
  readonly situation: Situation<S['world']>
}

/** The same number on from its old end, and the deposit stays. */
export const renewed =
  <S extends PassShape>(kind: PassKind, terms: DepositTerms<S>) =>
  (context: S['context'], { command: { passNo }, situation }: Renewing<S>): PassFacts => {
    const pass = namedPass(context, passNo)
    const validUntilOn = renewedUntil(terms, { pass, context, situation })
    const expiresAt = endOfDay(validUntilOn, situation.calendar.timeZone)
    const receipt = namedReceipt(situation)
    const { amountFen } = receipt
    return [
      { type: 'passRenewed', passNo, validUntilOn, expiresAt },
      ...used(receipt, [{ credit: `fees:${kind.procedure}`, amountFen, about: passNo }]),
    ]
  }

/** R3-5.2.3, R3-5.3.3b: how many came back is noted on the receipt of their deposit. */
export const takenBack = (
  _: unknown,
  { command, situation: { by } }: Happening<'return'>,
): PassFacts => {
  const passNos = [...new Set(command.passNos)]
  return [
    {
      type: 'passesReturned',
      passNos,
      returnedCount: passNos.length,
      depositReceiptNo: command.depositReceiptNo,
      takenById: by.personId,
    },
  ]
}

/** The deposit of each pass that came back, out of the cashier's till. */
export const refunded =
  ({ procedure }: PassKind) =>
  (context: AnyPassContext, { situation }: { readonly situation: At }): PassFacts => {
    const passes = awaiting(context)
    const credit = tillOf(situation)
    const out = passes.map(
      ({ passNo: about, depositFen: amountFen }) =>
        ({ debit: `deposits:${procedure}`, credit, amountFen, about }) as const,
    )
    const passNos = passes.map(({ passNo }) => passNo)
    return [{ type: 'depositsRefunded', passNos, amountFen: depositsOf(passes) }, ...posted(...out)]
  }

export const writtenOff =
  (kind: PassKind) =>
  (context: AnyPassContext, { command: { passNo, reason } }: Happening<'writeOff'>): PassFacts => [
    { type: 'passWrittenOff', passNo, reason },
    ...forfeited(kind, namedPass(context, passNo)),
  ]

/** Everything is settled once the passes of these numbers are. */
export const isLast = ({ passes }: AnyPassContext, passNos: readonly string[]): boolean =>
  passes.every((pass) => isSettled(pass) || passNos.includes(pass.passNo))

/** H-kernel-5: what was paid for passes that were never given out, from where it came. */
export function paymentBack(context: AnyPassContext): PassFacts {
  const taken = context.receipts.filter(({ state }) => state === 'used')
  return [
    ...unusedBack(context),
    ...taken.flatMap(({ receiptNo, amountFen }) =>
      posted({ debit: 'advances', credit: 'finance', amountFen, about: receiptNo }),
    ),
  ]
}
