import { evolveCommon, handedTo, isCommonFact } from '../conventions/facts'
import { climbed } from '../ladder'
import type { FactOf } from '../procedure'
import type { Complaint, ComplaintContext, ComplaintFact } from './facts'

type FactNamed<Type extends ComplaintFact['type']> = Extract<ComplaintFact, { type: Type }>

/** The only place where a complaint's memory changes. */
export function evolveComplaint(
  context: ComplaintContext,
  fact: FactOf<Complaint>,
): ComplaintContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  switch (fact.type) {
    case 'complaintRecorded': {
      const { type, ...recorded } = fact
      return { ...context, ...recorded, isMajorUnread: fact.severity === 'major' }
    }
    case 'complaintAssigned': {
      const { department, assigneeId, holder } = fact
      return { ...context, department, assigneeId, ...handedTo(context, holder) }
    }
    case 'complaintJudged':
      return { ...context, valid: fact.valid }
    case 'complaintRaised':
      return raised(context, fact)
    case 'acknowledged':
      return { ...context, majorDueAt: null, isMajorUnread: false, ...read(context) }
    case 'majorUnacknowledged':
      return { ...context, majorDueAt: null, ...unread(context, fact.dueAt) }
    case 'wentUp':
      return { ...context, ...handedTo(context, fact.holder), ...climbed(context, fact) }
    case 'complaintResolved':
      return resolved(context, fact)
    case 'satisfactionRecorded':
      return counted(context, fact)
    case 'resolutionUndone':
      return { ...context, holder: fact.holder, resolvedAt: null, seenAt: null, notReachedCount: 0 }
    case 'complaintRaisedAgain':
    case 'complaintReplied':
    case 'complaintClosedDissatisfied':
    case 'complaintClosedUnresolvable':
      return context
  }
}

// What the ladder found late stays late, however soon the manager reads of it.
const unread = ({ lateSince }: ComplaintContext, dueAt: string) => ({
  lateSince: lateSince ?? dueAt,
  majorLateSince: lateSince === null ? dueAt : null,
})
const read = ({ lateSince, majorLateSince }: ComplaintContext) => ({
  lateSince: majorLateSince ? null : lateSince,
  majorLateSince: null,
})

const raised = (
  context: ComplaintContext,
  { holder, majorDueAt }: FactNamed<'complaintRaised'>,
): ComplaintContext => ({
  ...context,
  severity: 'major',
  holder,
  majorDueAt,
  isMajorUnread: true,
  supervisorDueAt: null,
  managerDueAt: null,
  seenAt: null,
})

// The ladder ends with the first resolution: an undone one does not start it again.
const resolved = (
  context: ComplaintContext,
  { method, result, at, level }: FactNamed<'complaintResolved'>,
): ComplaintContext => ({
  ...context,
  method,
  result,
  resolvedAt: at,
  resolvedBy: level,
  supervisorDueAt: null,
  managerDueAt: null,
  majorDueAt: null,
  lateSince: null,
  majorLateSince: null,
})

const counted = (
  context: ComplaintContext,
  { satisfaction }: FactNamed<'satisfactionRecorded'>,
): ComplaintContext => ({
  ...context,
  satisfaction,
  notReachedCount: context.notReachedCount + (satisfaction === 'notReached' ? 1 : 0),
  dissatisfiedCount: context.dissatisfiedCount + (satisfaction === 'dissatisfied' ? 1 : 0),
})
