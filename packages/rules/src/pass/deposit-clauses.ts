import { addToDate, type CalendarDate } from '../calendar'
import type { ClauseId } from '../clause'
import type { Fen } from '../money'
import type { Policy } from '../policy'
import type { EventOf } from '../procedure'
import { exactly, otherHands, paying, withReceipt } from '../receipts/clauses'
import type { HeldReceipt } from '../receipts/facts'
import type { Requirement, Requirements } from '../requirement'
import type { Situation } from '../situation'
import { first, passIsHere } from './clauses'
import type { AnyPassContext, Pass, PassWorld } from './facts'
import { awaitsRefund, depositsOf, isLongOver, isOut, passOf } from './passes'
import { type BarePass, type PassShape, todayOf } from './shape'
import { lastValidDay } from './valid-days'

/** What one pass costs at a site. */
export interface PassPrices {
  readonly depositFen: Fen
  readonly costFen: Fen
  readonly renewalFen: Fen
}

/** What a kind of pass with a deposit costs, how long it holds, and the clauses that say so. */
export interface DepositTerms<S extends PassShape = PassShape> {
  readonly pricesOf: (policy: Policy) => PassPrices
  readonly monthsOf: (policy: Policy) => number
  /** The end of the lease or the permit, beyond which nothing lasts. */
  readonly limitOf: (context: S['context'], world: S['world']) => CalendarDate | null
  readonly paying: ClauseId
  readonly renewing: ClauseId
  readonly returning: ClauseId
  readonly verifying: ClauseId
}

export const replacementOf =
  ({ pricesOf }: Pick<DepositTerms, 'pricesOf'>) =>
  (policy: Policy): Fen =>
    policy.passReplacementFen + pricesOf(policy).depositFen

/** What a payment must come to: the whole application, one renewal or one replacement. */
export function dueOf(
  terms: Pick<DepositTerms, 'pricesOf'>,
  { holders, passes }: AnyPassContext,
  { purpose, policy }: { readonly purpose: string | undefined; readonly policy: Policy },
): Fen | null {
  const { depositFen, costFen, renewalFen } = terms.pricesOf(policy)
  if (passes.length === 0) return holders.length * (depositFen + costFen)
  if (purpose === 'renewal') return renewalFen
  return purpose === 'replacement' ? replacementOf(terms)(policy) : null
}

/** The receipt with which the whole application was paid. */
export const paymentOf = ({ receipts }: AnyPassContext): HeldReceipt | undefined =>
  receipts.findLast(({ state }) => state === 'unused' || state === 'used')

interface Renewing<S extends PassShape> {
  readonly pass: Pass
  readonly context: S['context']
  readonly situation: Situation<S['world']>
}

/** Until when a pass holds that is renewed now: on from its old end. */
export const renewedUntil = <S extends PassShape>(
  { monthsOf, limitOf }: DepositTerms<S>,
  { pass, context, situation }: Renewing<S>,
): CalendarDate =>
  lastValidDay({
    fromOn: addToDate(pass.validUntilOn ?? todayOf(situation), 1),
    months: monthsOf(situation.policy),
    limitOn: limitOf(context, situation.world),
  })

/** From when a pass that expires on `validUntilOn` may be renewed. */
const renewableFrom = ({ validUntilOn }: Pass, { policy }: Situation) =>
  validUntilOn && addToDate(validUntilOn, -policy.passRenewalDays)

/** What every pass with a deposit asks. */
export function depositRequirements<S extends PassShape>(given: DepositTerms<S>): Requirements<S> {
  // They read only what every procedure with such passes has.
  const terms = given as unknown as DepositTerms<BarePass>
  const requirements: Requirements<BarePass> = {
    recordPayment: [...waiting('verify-first', terms), ...payment(terms)],
    issue: [
      ...waiting('verify-first', terms),
      first({ clause: terms.paying, code: 'pay-first', in: ['verified'] }),
      {
        clause: terms.paying,
        code: 'not-this-receipt',
        sees: 'command',
        holds: (context, { command: { receiptNo } }) =>
          receiptNo === undefined || paymentOf(context)?.receiptNo === receiptNo,
      },
      {
        clause: terms.renewing,
        code: 'limit-over',
        sees: 'case',
        holds: (context, { situation }) => isWithin(terms, context, situation),
      },
    ],
    renew: [
      passIsHere,
      {
        clause: terms.renewing,
        code: 'pass-settled',
        sees: 'command',
        holds: ({ passes }, { command: { passNo } }) => {
          const status = passOf(passes, passNo)?.status
          return status === 'active' || status === 'expired'
        },
      },
      {
        clause: terms.renewing,
        code: 'renew-too-early',
        sees: 'command',
        holds: ({ passes }, { command: { passNo }, situation }) => {
          const pass = passOf(passes, passNo)
          return !pass || (renewableFrom(pass, situation) ?? '') <= todayOf(situation)
        },
      },
      {
        clause: terms.renewing,
        code: 'limit-over',
        sees: 'command',
        holds: (context, { command: { passNo }, situation }) => {
          const until = passOf(context.passes, passNo)?.validUntilOn ?? ''
          const limitOn = terms.limitOf(context, situation.world)
          return isWithin(terms, context, situation) && (limitOn === null || until < limitOn)
        },
      },
      {
        clause: terms.renewing,
        code: 'renew-too-late',
        sees: 'command',
        holds: (context, { command: { passNo }, situation }) => {
          const pass = passOf(context.passes, passNo)
          return !pass || renewedUntil(terms, { pass, context, situation }) >= todayOf(situation)
        },
      },
      ...withReceipt<BarePass, 'renew'>(
        terms.renewing,
        (_, { situation: { policy } }) => terms.pricesOf(policy).renewalFen,
      ),
    ],
    return: handingIn(terms.returning),
    refund: refunding(terms.returning),
    writeOff: [
      passIsHere,
      {
        clause: 'H-pass-6',
        code: 'pass-not-overdue',
        sees: 'command',
        holds: ({ passes }, { command: { passNo }, situation }) => {
          const pass = passOf(passes, passNo)
          const days = situation.policy.passWriteOffDays
          return pass !== undefined && isLongOver(pass, { today: todayOf(situation), days })
        },
      },
    ],
  }
  // As above.
  return requirements as unknown as Requirements<S>
}

const waiting = (code: string, { verifying }: DepositTerms<BarePass>) => [
  first<BarePass>({ clause: verifying, code, in: ['applying'] }),
]

function isWithin(
  { limitOf }: DepositTerms<BarePass>,
  context: AnyPassContext,
  situation: Situation<PassWorld>,
): boolean {
  const limitOn = limitOf(context, situation.world)
  return limitOn === null || limitOn >= todayOf(situation)
}

const payment = (
  terms: DepositTerms<BarePass>,
): readonly Requirement<BarePass, 'recordPayment'>[] => [
  {
    clause: 'H-kernel-15',
    code: 'purpose-missing',
    sees: 'command',
    holds: ({ passes }, { command: { purpose } }) =>
      passes.length === 0 || purpose === 'renewal' || purpose === 'replacement',
    missing: () => ['purpose'],
  },
  {
    clause: 'H-kernel-15',
    code: 'receipt-at-hand',
    sees: 'command',
    holds: ({ passes }, { command: { receiptNo } }) =>
      passes.length === 0 || receiptNo === undefined,
  },
  exactly<BarePass>(terms.renewing, (context, event) =>
    isFor('renewal', context, event) ? dueFor(terms, context, event) : null,
  ),
  exactly<BarePass>('H-pass-4', (context, event) =>
    isFor('replacement', context, event) ? dueFor(terms, context, event) : null,
  ),
  ...paying<BarePass>(terms.paying, (context, event) => dueFor(terms, context, event)),
]

type Paying = EventOf<BarePass>

const purposeOf = ({ command }: Paying) => ('purpose' in command ? command.purpose : undefined)

// Before a pass is out, whatever is paid is for the whole application.
const isFor = (purpose: string, { passes }: AnyPassContext, event: Paying) =>
  passes.length > 0 && purposeOf(event) === purpose

const dueFor = (terms: DepositTerms<BarePass>, context: AnyPassContext, event: Paying) =>
  dueOf(terms, context, { purpose: purposeOf(event), policy: event.situation.policy })

const handingIn = (clause: ClauseId): readonly Requirement<BarePass, 'return'>[] => [
  {
    clause: 'H-pass-2',
    code: 'pass-not-here',
    sees: 'command',
    holds: ({ passes }, { command: { passNos } }) =>
      passNos.every((passNo) => passOf(passes, passNo) !== undefined),
  },
  {
    clause,
    code: 'pass-settled',
    sees: 'command',
    holds: ({ passes }, { command: { passNos } }) =>
      passes.every((pass) => !passNos.includes(pass.passNo) || isOut(pass)),
  },
  {
    clause,
    code: 'deposit-receipt-wrong',
    sees: 'command',
    holds: ({ passes }, { command: { passNos, depositReceiptNo } }) =>
      passNos.every((passNo) => passOf(passes, passNo)?.depositReceiptNo === depositReceiptNo),
  },
]

const toRefund = ({ passes }: AnyPassContext): readonly Pass[] => passes.filter(awaitsRefund)

const refunding = (clause: ClauseId): readonly Requirement<BarePass, 'refund'>[] => [
  {
    clause,
    code: 'nothing-to-refund',
    sees: 'case',
    holds: (context) => toRefund(context).length > 0,
  },
  otherHands<BarePass>({
    amountOf: (context) => depositsOf(toRefund(context)),
    takenBy: (context) => toRefund(context).map(({ takenById }) => takenById),
  }),
  {
    clause,
    code: 'refund-wrong',
    sees: 'command',
    holds: (context, { command: { amountFen } }) =>
      amountFen === undefined || amountFen === depositsOf(toRefund(context)),
  },
]
