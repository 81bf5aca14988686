import { climb, type Holder, heldBy } from '../ladder'
import { endOfDay } from '../pass/valid-days'
import type { CommandType, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import { namedReceipt, posted, received, tillOf, unusedBack, used } from '../receipts/steps'
import type { Situation } from '../situation'
import { isStructural } from './clauses'
import type { Renovation, RenovationContext } from './facts'

type Step<Type extends CommandType<Renovation>> = Transition<Renovation, Type>
type Facts = readonly FactOf<Renovation>[]

const deposits = 'deposits:renovation'
const desk = heldBy('receptionist')
const cashier = heldBy('cashier')

const told = (to: Holder, subject: string) => ({ type: 'told', to, subject }) as const
const tellNext = (to: Holder, subject: string): Facts => [
  { type: 'handedOn', holder: to },
  told(to, subject),
]

const dueAtOf = (until: string, { calendar }: Situation) => endOfDay(until, calendar.timeZone)

export const apply: Step<'open'> = {
  target: 'applied',
  leaves: (_, { command, situation: { posts } }) => {
    const { type, phone = null, plan = null, ...given } = command
    const holder = climb(posts, isStructural(command) ? 'manager' : 'supervisor')
    return [
      { type: 'renovationApplied', ...given, phone, plan, holder },
      told(holder, 'renovationToApprove'),
    ]
  },
}

export const approve: Step<'approve'> = {
  target: 'approved',
  leaves: (_, { command: { terms = null } }) => [
    { type: 'renovationApproved', terms },
    ...tellNext(cashier, 'depositDue'),
  ],
}

export const reject: Step<'reject'> = {
  target: 'rejected',
  leaves: (_, { command: { reason } }) => [
    { type: 'renovationRejected', reason },
    told(desk, 'renovationRejected'),
  ],
}

export const recordPayment: Step<'recordPayment'> = {
  leaves: (_, event) =>
    received(event, {
      amountFen: event.situation.policy.renovationDepositFen,
      purpose: 'deposit',
    }).facts,
}

export const payDeposit: Step<'payDeposit'> = {
  target: 'depositPaid',
  leaves: (_, { situation }) => {
    const receipt = namedReceipt(situation)
    const { amountFen, receiptNo: about } = receipt
    return [
      { type: 'depositTaken', depositFen: amountFen },
      ...used(receipt, [{ credit: deposits, amountFen, about }]),
      ...tellNext(desk, 'permitToGive'),
    ]
  },
}

export const permit: Step<'permit'> = {
  target: 'permitted',
  leaves: ({ until }, { situation }) => [
    { type: 'permitGiven', until, permitDueAt: dueAtOf(until, situation) },
  ],
}

export const listPasses: Step<'listPasses'> = {
  leaves: (_, { command: { listed } }) => [{ type: 'workerPassesListed', listed }],
}

export const inspect: Step<'inspect'> = {
  leaves: (_, { command: { findings } }) => [{ type: 'worksInspected', findings }],
}

export const extend: Step<'extend'> = {
  leaves: (_, { state, command: { until, reason = null }, situation }) => {
    const permitDueAt = state === 'permitted' ? dueAtOf(until, situation) : null
    return [{ type: 'permitExtended', until, permitDueAt, reason }]
  },
}

/** The passes end at the same moment by themselves: none of them holds beyond the permit. */
export const runOut: Step<'strikeClock'> = {
  when: (_, { command }) => command.kind === 'permitEnds',
  leaves: (_, { command: { dueAt }, situation: { posts } }) => [
    { type: 'permitRanOut', lateSince: dueAt },
    told(desk, 'permitRanOut'),
    told(climb(posts, 'supervisor'), 'permitRanOut'),
  ],
}

/** R7-4.4: the permit ends, and the passes that hang on it end with it. */
export const finish: Step<'finish'> = {
  target: 'finished',
  leaves: (_, { situation: { posts, world } }) => [
    { type: 'worksFinished' },
    ...world.passCases.map(
      ({ caseId }) => ({ type: 'caseMoved', caseId, command: { type: 'endPermit' } }) as const,
    ),
    ...tellNext(climb(posts, 'supervisor'), 'worksToAccept'),
  ],
}

export const acceptWorks: Step<'acceptWorks'> = {
  target: 'accepted',
  leaves: (_, { command: { findings = null }, situation: { by } }) => [
    { type: 'worksAccepted', findings, acceptedById: by.personId },
    ...tellNext(cashier, 'depositToRefund'),
  ],
}

export const refundDeposit: Step<'refundDeposit'> = {
  target: 'closed',
  leaves: (context, { command, situation }) => {
    const { depositFen, receipts } = context
    const { deductionFen = 0, reason = null } = command
    const about = receipts.find(({ state }) => state === 'used')?.receiptNo ?? null
    const refundFen = depositFen - deductionFen
    const credit = tillOf(situation)
    return [
      { type: 'depositSettled', refundFen, deductionFen, reason },
      ...unusedBack(context),
      ...posted(
        { debit: deposits, credit, amountFen: refundFen, about },
        { debit: deposits, credit: 'forfeited:renovation', amountFen: deductionFen, about },
      ),
    ]
  },
}

/** H-kernel-5: nothing was built, so all that was paid goes back where it came in. */
export const withdraw: Step<'withdraw'> = {
  target: 'withdrawn',
  leaves: (context, { command: { reason } }) => [
    { type: 'withdrawn', reason },
    ...unusedBack(context),
    ...depositBack(context),
    ...(context.receipts.some(({ state }) => state === 'used' || state === 'unused')
      ? [told(cashier, 'depositToGiveBack')]
      : []),
  ],
}

function depositBack({ depositFen, receipts }: RenovationContext): Facts {
  const receipt = receipts.find(({ state }) => state === 'used')
  if (!receipt) return []
  const { account: credit, receiptNo: about } = receipt
  return [
    { type: 'depositGivenBack', depositFen },
    ...posted({ debit: deposits, credit, amountFen: depositFen, about }),
  ]
}
