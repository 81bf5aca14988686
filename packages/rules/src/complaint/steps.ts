import { addMinutes } from '../instant'
import { climb, type Holder, headOf, heldBy, ladderMoment } from '../ladder'
import { inputAnew, matterOf } from '../matter'
import type { EventOf, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import { actsAs } from '../role'
import type { Complaint, ComplaintContext } from './facts'

/** Above the manager nobody undoes a resolution: the director is told. */
const resolvingRanks = ['receptionist', 'supervisor', 'manager'] as const
export type ResolvingRank = (typeof resolvingRanks)[number]

type Facts = readonly FactOf<Complaint>[]
type Event<Type extends EventOf<Complaint>['type']> = EventOf<Complaint, Type>
export type Step<Type extends EventOf<Complaint>['type']> = Transition<Complaint, Type>

export const told = (to: Holder, subject: string): FactOf<Complaint> => ({
  type: 'told',
  to,
  subject,
})

/** A general complaint climbs with time; a major one starts with the manager and has no ladder. */
export const recorded = (_: unknown, { command, situation }: Event<'open'>): Facts => {
  const matter = matterOf(command, situation.at)
  const { at, policy, posts, by } = situation
  const about = command.about ?? null
  const isMajor = command.severity === 'major'
  const supervisor = ladderMoment(matter.receivedAt, policy.supervisorAfterHours, situation)
  const manager = ladderMoment(matter.receivedAt, policy.managerAfterHours, situation)
  // Whoever takes a complaint about themselves down does not hold it.
  const taker = by.personId === about ? null : by.personId
  const holder = isMajor ? climb(posts, 'manager', about) : heldBy('receptionist', taker)
  const fact: FactOf<Complaint> = {
    type: 'complaintRecorded',
    ...matter,
    category: command.category,
    severity: command.severity,
    isAnonymous: command.anonymous ?? false,
    about,
    supervisorDueAt: isMajor ? null : supervisor.at,
    managerDueAt: isMajor ? null : manager.at,
    isCalendarUnknown: !isMajor && (supervisor.isCalendarUnknown || manager.isCalendarUnknown),
    majorDueAt: isMajor ? addMinutes(at, policy.acknowledgeMinutes) : null,
    holder,
    seenAt: isMajor ? null : taker && at,
  }
  return isMajor ? [fact, told(holder, 'complaintRecorded')] : [fact]
}

export const assigned =
  (isHeldHigher: boolean) =>
  ({ holder, about }: ComplaintContext, { command, situation }: Event<'assign'>): Facts => {
    const { department = null, personId = null } = command
    const worker = department
      ? { ...headOf(situation.posts, department, about), ...(personId && { personId }) }
      : heldBy('receptionist', personId)
    const next = isHeldHigher ? holder : worker
    return [
      { type: 'complaintAssigned', department, assigneeId: personId, holder: next },
      told(worker, 'complaintAssigned'),
    ]
  }

export const raised = (
  { about }: ComplaintContext,
  { command: { reason }, situation: { at, policy, posts } }: Event<'raise'>,
): Facts => {
  const holder = climb(posts, 'manager', about)
  const majorDueAt = addMinutes(at, policy.acknowledgeMinutes)
  return [{ type: 'complaintRaised', reason, holder, majorDueAt }, told(holder, 'complaintRaised')]
}

/** Once resolved, a raise is a major complaint of its own, linked to this one. */
export const raisedAgain = (
  context: ComplaintContext,
  { command: { reason }, situation: { newIds } }: Event<'raise'>,
): Facts => {
  const linkedId = newIds[0] ?? ''
  const input = { ...inputOfComplaint(context), severity: 'major' }
  return [
    { type: 'complaintRaisedAgain', reason, linkedId },
    { type: 'caseOpened', procedure: 'complaint', caseId: linkedId, input },
  ]
}

/** The same complaint once more: a linked one, received now. */
export const inputOfComplaint = (context: ComplaintContext) => ({
  ...inputAnew(context),
  category: context.category,
  severity: context.severity,
  anonymous: context.isAnonymous,
  ...(context.about && { about: context.about }),
})

export const wentUp =
  (level: 'supervisor' | 'manager', clause: 'R2-4.7' | 'R2-4.8') =>
  ({ about }: ComplaintContext, { situation }: Event<'strikeClock'>): Facts => {
    const holder = climb(situation.posts, level, about)
    return [{ type: 'wentUp', level, holder, from: situation.at, clause }, told(holder, 'wentUp')]
  }

/** `level` is where it stood; whoever stands higher and resolves it counts as what they are. */
export const resolved =
  (level: ResolvingRank) =>
  (_: unknown, { command: { method, result }, situation: { at, by } }: Event<'resolve'>): Facts => {
    const own = resolvingRanks.findLast((rank) => rank === level || actsAs(by, rank)) ?? level
    return [{ type: 'complaintResolved', method, result, at, level: own }]
  }

export const satisfactionRecorded = (
  _: unknown,
  { command: { satisfaction } }: Event<'recordSatisfaction'>,
): Facts => [{ type: 'satisfactionRecorded', satisfaction }]

/** One level above the one who resolved it; from the manager it stays and the director is told. */
export const backTo =
  (rank: 'supervisor' | 'manager', isDirectorTold: boolean) =>
  ({ about }: ComplaintContext, { situation: { posts } }: Event<'recordSatisfaction'>): Facts => {
    const holder = climb(posts, rank, about)
    return [
      { type: 'satisfactionRecorded', satisfaction: 'dissatisfied' },
      { type: 'resolutionUndone', holder },
      told(isDirectorTold ? climb(posts, 'director', about) : holder, 'resolutionUndone'),
    ]
  }
