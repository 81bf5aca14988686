import type { Calendar } from '../calendar'
import type { Complaint, ComplaintContext } from '../complaint/facts'
import { complaint as procedure } from '../complaint/index'
import type { Instant } from '../instant'
import { ladderMoment } from '../ladder'
import { type CaseRecord, contextBefore, journalBefore } from './case-record'

export type ComplaintRecord = CaseRecord<Complaint>

/** How a complaint stands with its 48 hours. */
export interface ComplaintStanding {
  readonly context: ComplaintContext
  /** The person whose resolution stands; null when there is none that was not undone. */
  readonly resolvedBy: string | null
  readonly isResolved: boolean
  readonly isOnTime: boolean
  /** Resolved or past its hours: then it counts, else it is carried over. */
  readonly isDecided: boolean
}

interface AsOf {
  /** What happened from then on is left out. */
  readonly until: Instant
  /** By when its hours must be over to be past. */
  readonly at: Instant
  readonly calendar: Calendar
}

/** How the complaint stood by what had happened before `until`, looked at from `at`. */
export function standingOf(
  complaint: ComplaintRecord,
  { until, at, calendar }: AsOf,
): ComplaintStanding {
  const context = contextBefore(procedure, complaint, until)
  const { resolvedAt } = context
  const limitAt = limitOf(complaint, calendar)
  return {
    context,
    resolvedBy: resolvedAt === null ? null : lastResolver(complaint, until),
    isResolved: resolvedAt !== null,
    isOnTime: resolvedAt !== null && resolvedAt <= limitAt,
    isDecided: resolvedAt !== null || limitAt < at,
  }
}

const lastResolver = (complaint: ComplaintRecord, until: Instant): string | null =>
  journalBefore(complaint, until).findLast(({ fact }) => fact.type === 'complaintResolved')?.by ??
  null

const limitOf = ({ context, policy }: ComplaintRecord, calendar: Calendar): Instant =>
  ladderMoment(context.receivedAt, policy.supervisorAfterHours, { policy, calendar }).at

/** What was taken back by who complained is in no figure: nobody can judge or resolve it. */
export const isCounted = ({ state }: ComplaintRecord): boolean => state !== 'withdrawn'
