import { addHours, addMinutes, toInstant, toMs } from '../instant'
import { climb, type Holder, heldBy } from '../ladder'
import type { EventOf, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import {
  depositBack,
  depositDue,
  depositHeld,
  forfeited,
  isPaidOutHere,
  refunded,
  takeDeposit,
} from './deposit'
import type { KeyLoan, KeyLoanContext, KnownKey, LoanKey } from './facts'
import { depositsOf, foundAgain, inState, labelsOf, spokenOf } from './keys'

type Facts = readonly FactOf<KeyLoan>[]
type Event<Type extends EventOf<KeyLoan>['type']> = EventOf<KeyLoan, Type>
type Step<Type extends EventOf<KeyLoan>['type']> = Transition<KeyLoan, Type>

const told = (to: Holder, subject: string): FactOf<KeyLoan> => ({ type: 'told', to, subject })
const desk = heldBy('receptionist')

const asked = ({ keyId, label, kind, unitId }: KnownKey): LoanKey => ({
  keyId,
  label,
  kind,
  unitId,
  state: 'asked',
  depositFen: 0,
})

/** The door of the loan, where all its keys belong to one. */
const unitOf = (keys: readonly LoanKey[]): string | null => {
  const units = new Set(keys.map(({ unitId }) => unitId))
  return units.size === 1 ? (keys[0]?.unitId ?? null) : null
}

export const open: Step<'open'> = {
  target: 'requested',
  leaves: (_, { command, situation: { at, by, world } }) => {
    const { borrower, purpose, dueAt, keyIds } = command
    const isStaff = borrower.kind === 'staff'
    const keys = world.keys.filter(({ keyId }) => keyIds.includes(keyId)).map(asked)
    return [
      {
        type: 'loanRequested',
        keys,
        keyLabels: labelsOf(keys),
        unitId: unitOf(keys),
        borrowerKind: borrower.kind,
        borrowerId: isStaff ? (borrower.personId ?? null) : null,
        name: isStaff ? null : (borrower.name ?? null),
        company: isStaff ? null : (borrower.company ?? null),
        phone: borrower.phone ?? null,
        idNumber: isStaff ? null : (borrower.idNumber ?? null),
        loanPurpose: purpose,
        askedAt: at,
        dueAt,
        holder: heldBy('receptionist', by.personId),
        seenAt: by.personId && at,
      },
    ]
  },
}

export const recordPayment: Step<'recordPayment'> = { leaves: takeDeposit }

export const lend: Step<'lend'> = {
  target: 'onLoan',
  leaves: (context, { command, situation }) => {
    const { at, policy } = situation
    const { keys, keyLabels, dueAt } = context
    const isEntrusted = keys.some(({ kind }) => kind === 'entrusted')
    const depositFen = depositDue(context, situation) / keys.length
    return [
      {
        type: 'keysLent',
        keyIds: keys.map(({ keyId }) => keyId),
        keyLabels,
        signature: command.signature ?? '',
        idChecked: command.idChecked ?? false,
        ownerConsent: command.ownerConsent ?? null,
        depositFen,
        returnDueAt: dueAt ?? at,
        ownerDueAt: isEntrusted ? addMinutes(at, policy.keyOwnerMinutes) : null,
      },
      ...depositHeld(context, depositFen),
      ...(isEntrusted ? [told(desk, 'ringOwner')] : []),
    ]
  },
}

export const tellOwner: Step<'tellOwner'> = {
  leaves: (_, { command: { outcome } }) => [{ type: 'ownerTold', outcome }],
}

export const move: Step<'move'> = {
  leaves: (_, { command: { where } }) => [{ type: 'keysMoved', where }],
}

const idsOf = (keys: readonly LoanKey[]) => ({
  keyIds: keys.map(({ keyId }) => keyId),
  keyLabels: labelsOf(keys),
})

/** What the cashier pays out for the desk, because nobody at the desk has a drawer open. */
const leftToCashier = (
  keys: readonly LoanKey[],
  situation: Event<'return' | 'refundFound'>['situation'],
): Facts =>
  depositsOf(keys) > 0 && !isPaidOutHere(keys, situation)
    ? [told(heldBy('cashier'), 'depositToPayOut')]
    : []

const returned = (context: KeyLoanContext, { command, situation }: Event<'return'>): Facts => {
  const keys = spokenOf(context, command.keyIds, 'out')
  const { condition, signature } = command
  return [
    {
      type: 'keysReturned',
      ...idsOf(keys),
      condition,
      signature,
      refundFen: depositsOf(keys),
    },
    ...refunded(keys, situation),
    ...leftToCashier(keys, situation),
  ]
}

const lost = (context: KeyLoanContext, { command, situation }: Event<'reportLost'>): Facts => {
  const keys = spokenOf(context, command.keyIds, 'out')
  const reason = command.reason ?? null
  return [
    { type: 'keysReportedLost', ...idsOf(keys), reason, forfeitedFen: depositsOf(keys) },
    ...forfeited(keys),
    told(climb(situation.posts, 'supervisor'), 'keysLost'),
  ]
}

export const refundFound: Step<'refundFound'> = {
  leaves: (context, { command: { reason }, situation }) => {
    const keys = foundAgain(context, situation.world)
    return [
      { type: 'foundRefunded', ...idsOf(keys), reason, refundFen: depositsOf(keys) },
      ...refunded(keys, situation, 'forfeited:key-loan'),
      ...leftToCashier(keys, situation),
    ]
  },
}

type Settling = Event<'return' | 'reportLost'>

/** True when this command settles the last key that is out. */
const isLast = (context: KeyLoanContext, { command }: Settling): boolean =>
  spokenOf(context, command.keyIds, 'out').length === inState(context.keys, 'out').length

const isAnyLost = ({ keys }: KeyLoanContext): boolean => inState(keys, 'lost').length > 0

export const giveBack: readonly Step<'return'>[] = [
  {
    target: 'lost',
    when: (context, event) => isLast(context, event) && isAnyLost(context),
    leaves: returned,
  },
  { target: 'closed', when: isLast, leaves: returned },
  { leaves: returned },
]

export const reportLost: readonly Step<'reportLost'>[] = [
  { target: 'lost', when: isLast, leaves: lost },
  { leaves: lost },
]

export const turnDown: Step<'turnDown'> = {
  target: 'refused',
  leaves: (context, { command: { reason } }) => [
    { type: 'loanTurnedDown', reason },
    ...depositBack(context),
  ],
}

export const withdraw: Step<'withdraw'> = {
  target: 'withdrawn',
  leaves: (context, { command: { reason } }) => [
    { type: 'withdrawn', reason },
    ...depositBack(context),
  ],
}

const isFilled = ([, value]: readonly [string, unknown]) => value !== null

/** The same keys for the same time, to be signed for anew. */
export const reopen: Step<'reopen'> = {
  leaves: (context, { command: { reason }, situation: { at, newIds } }) => {
    const linkedId = newIds[0] ?? ''
    const { borrowerKind, borrowerId, name, company, phone, idNumber } = context
    const borrower = { kind: borrowerKind, personId: borrowerId, name, company, phone, idNumber }
    const heldMs = toMs(context.dueAt ?? at) - toMs(context.askedAt ?? at)
    const input = {
      keyIds: context.keys.map(({ keyId }) => keyId),
      borrower: Object.fromEntries(Object.entries(borrower).filter(isFilled)),
      purpose: context.loanPurpose,
      dueAt: toInstant(toMs(at) + heldMs),
    }
    return [
      { type: 'reopened', reason, linkedId },
      { type: 'caseOpened', procedure: 'key-loan', caseId: linkedId, input },
    ]
  },
}

const toldBorrower = ({ borrowerId }: KeyLoanContext): Facts =>
  borrowerId ? [told(heldBy('receptionist', borrowerId), 'keysOverdue')] : []

const overdue: Step<'strikeClock'> = {
  when: (_, { command }) => command.kind === 'overdue',
  leaves: (context, { situation: { at, policy } }) => [
    {
      type: 'loanOverdue',
      from: at,
      reminderDueAt: addHours(at, policy.keyReminderHours),
      supervisorDueAt: addHours(at, policy.keySupervisorHours),
    },
    ...toldBorrower(context),
    told(desk, 'keysOverdue'),
  ],
}

const remind: Step<'strikeClock'> = {
  when: (_, { command }) => command.kind === 'remind',
  leaves: (context, { situation: { at, policy } }) => [
    { type: 'overdueAgain', from: at, reminderDueAt: addHours(at, policy.keyReminderHours) },
    ...toldBorrower(context),
    told(desk, 'keysOverdue'),
  ],
}

const goUp: Step<'strikeClock'> = {
  when: (_, { command }) => command.kind === 'toSupervisor',
  leaves: (_, { situation: { at, posts } }) => {
    const holder = climb(posts, 'supervisor')
    return [{ type: 'wentUp', holder, from: at, clause: 'H-key-loan-2' }, told(holder, 'wentUp')]
  },
}

const ownerUntold: Step<'strikeClock'> = {
  when: (_, { command }) => command.kind === 'ownerUntold',
  leaves: (_, { situation: { at, posts } }) => [
    { type: 'ownerNotTold', from: at },
    told(climb(posts, 'supervisor'), 'ownerNotTold'),
  ],
}

export const strikeClock: readonly Step<'strikeClock'>[] = [overdue, remind, goUp, ownerUntold]
