import { type Holder, heldBy } from '../ladder'
import type { FactOf } from '../procedure'
import type { Transition, Transitions } from '../procedure-machine'
import { aboutReceipts, kept, received, unusedBack, voided } from '../receipts/steps'
import { type DepositTerms, dueOf } from './deposit-clauses'
import {
  isLast,
  issuedPasses,
  paymentBack,
  refunded,
  renewed,
  takenBack,
  writtenOff,
} from './deposit-steps'
import type { AnyPassContext } from './facts'
import type { PassKind } from './passes'
import type { BarePass, Happening, PassFacts, PassShape } from './shape'
import { awaiting, expired, hasNumbers, replaced, reportedLost, revoked } from './steps'

export interface DepositLife<S extends PassShape> extends DepositTerms<S> {
  readonly kind: PassKind
  /** What else comes of passes that were given out, renewed or replaced. */
  readonly follows: (
    context: S['context'],
    facts: PassFacts,
    situation: { readonly caseId: string },
  ) => readonly FactOf<S>[]
}

const desk = heldBy('receptionist')
const cashier = heldBy('cashier')

const told = (to: Holder, subject: string) => ({ type: 'told', to, subject }) as const
const handedOn = (holder: Holder) => ({ type: 'handedOn', holder }) as const

/** The case goes to the cashier, who is told why. */
export const tellCashier = (subject: string) => [handedOn(cashier), told(cashier, subject)] as const
const tellDesk = (subject: string) => [handedOn(desk), told(desk, subject)] as const

/** When nothing is out any more, what was paid for later and not used goes back. */
const withRest = (context: AnyPassContext, facts: PassFacts): PassFacts => {
  const back = unusedBack(context)
  return back.length > 0 ? [...facts, ...back, told(cashier, 'paymentToGiveBack')] : facts
}

/** H-kernel-5: an application that is given up costs nothing. */
export const withdrawn = (
  context: AnyPassContext,
  { command: { reason } }: { readonly command: { readonly reason: WithdrawReason } },
): PassFacts => {
  const back = paymentBack(context)
  const fact = { type: 'withdrawn', reason } as const
  return back.length > 0 ? [fact, ...back, told(cashier, 'paymentToGiveBack')] : [fact]
}
type WithdrawReason = Extract<FactOf<BarePass>, { type: 'withdrawn' }>['reason']

type Life = DepositLife<BarePass>

/** Passes that were given out, and what else comes of it. */
const followed =
  <Event extends { readonly situation: { readonly caseId: string } }>(
    { follows }: Life,
    leaves: (context: AnyPassContext, event: Event) => PassFacts,
  ) =>
  (context: AnyPassContext, event: Event): PassFacts => {
    const facts = leaves(context, event)
    return [...facts, ...follows(context, facts, event.situation)]
  }

/** Ends the case when this settles the last of its passes. */
const settling = <Event extends { readonly command: { readonly passNo: string } }>(
  leaves: (context: AnyPassContext, event: Event) => PassFacts,
) => [
  {
    target: 'refunded' as const,
    when: (context: AnyPassContext, { command: { passNo } }: Event) => isLast(context, [passNo]),
    leaves: (context: AnyPassContext, event: Event) => withRest(context, leaves(context, event)),
  },
  { leaves },
]

const dueNow = (
  life: Life,
  context: AnyPassContext,
  { command: { purpose }, situation: { policy } }: Happening<'recordPayment'>,
) => ({
  amountFen: dueOf(life, context, { purpose, policy }) ?? 0,
  purpose: purpose ?? ('issue' as const),
})

/** As long as a pass is out, or its deposit not given back. */
function whileOut(life: Life): Transitions<BarePass> {
  const { kind, pricesOf } = life
  const replacing = replaced(kind, (policy) => pricesOf(policy).depositFen)
  return {
    ...aboutReceipts<BarePass>(),
    recordPayment: {
      leaves: (context, event) => received(event, dueNow(life, context, event)).facts,
    },
    renew: { leaves: followed(life, renewed(kind, life)) },
    replace: { when: hasNumbers, leaves: followed(life, replacing) },
    revoke: { leaves: revoked },
    return: {
      target: 'returning',
      leaves: (context, event) => [...takenBack(context, event), ...tellCashier('refundDue')],
    },
    reportLost: settling(reportedLost(kind)),
    writeOff: settling(writtenOff(kind)),
    strikeClock: {
      when: (_, { command }) => command.kind === 'passExpires',
      leaves: (context, event) => [...expired(context, event), told(desk, 'passExpired')],
    },
  }
}

const refund = (kind: PassKind): readonly Transition<BarePass, 'refund'>[] => {
  const back = refunded(kind)
  return [
    {
      target: 'refunded',
      when: (context) =>
        isLast(
          context,
          awaiting(context).map(({ passNo }) => passNo),
        ),
      leaves: (context, event) => withRest(context, back(context, event)),
    },
    { target: 'issued', leaves: (context, event) => [...back(context, event), handedOn(desk)] },
  ]
}

/** The way of passes with a deposit from the verified application to the last refund. */
export function depositLife<S extends PassShape>(given: DepositLife<S>) {
  // They read only what every procedure with such passes has.
  const life = given as unknown as Life
  const issued = whileOut(life)
  const states = {
    verified: {
      recordPayment: {
        target: 'paid',
        leaves: (context, event) => [
          ...kept(event, dueNow(life, context, event)),
          ...tellDesk('passesToIssue'),
        ],
      },
    },
    paid: {
      ...aboutReceipts<BarePass>(),
      voidReceipt: {
        target: 'verified',
        leaves: (context, event) => [...voided(context, event), ...tellCashier('paymentDue')],
      },
      issue: {
        target: 'issued',
        when: hasNumbers,
        leaves: followed(life, issuedPasses(life.kind, life)),
      },
    },
    issued,
    returning: { ...issued, refund: refund(life.kind) },
  } as const satisfies Readonly<Record<string, Transitions<BarePass>>>
  // As above.
  return states as unknown as Readonly<Record<keyof typeof states, Transitions<S>>>
}
