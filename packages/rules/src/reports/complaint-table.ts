import { type CalendarDate, clockAt, dateAt } from '../calendar'
import type { ComplaintCategory, ComplaintSeverity } from '../complaint/categories'
import type { Satisfaction } from '../complaint/commands'
import type { Personal } from '../personal'
import type { DepartmentKind } from '../role'
import { type ComplaintRecord, isCounted, standingOf } from './complaint-standing'
import { momentOf, type ReportAsOf } from './monthly-report'

/** A line of the complaint table, with the columns of R7-4.1.3.3 and what the rates rest on. */
export interface ComplaintRow {
  readonly caseId: string
  readonly number: string
  readonly receivedOn: CalendarDate
  readonly receivedClock: string
  readonly unitId: string | null
  readonly category: ComplaintCategory
  readonly severity: ComplaintSeverity
  readonly isAnonymous: boolean
  readonly complainantId: string | null
  readonly complainantName: Personal | null
  readonly handlerId: string | null
  readonly department: DepartmentKind | null
  readonly method: Personal | null
  readonly result: Personal | null
  readonly satisfaction: Satisfaction | null
  readonly takenById: string | null
  readonly valid: boolean | null
  readonly isResolved: boolean
  readonly isOnTime: boolean
  /** Resolved or past its hours. */
  readonly isDecided: boolean
}

/** The complaints recorded in a period, in the order in which they were, as they stood at its end. */
export const complaintRows = (
  complaints: readonly ComplaintRecord[],
  asOf: ReportAsOf,
): ComplaintRow[] =>
  complaints
    .filter(isCounted)
    .filter(({ openedAt }) => openedAt >= asOf.period.from && openedAt < asOf.period.until)
    .sort((one, other) => (one.openedAt < other.openedAt ? -1 : 1))
    .map((complaint) => rowOf(complaint, asOf))

function rowOf(complaint: ComplaintRecord, asOf: ReportAsOf): ComplaintRow {
  const { caseId, number, journal } = complaint
  const { period, calendar } = asOf
  const standing = standingOf(complaint, { until: period.until, at: momentOf(asOf), calendar })
  const { context, isResolved, isOnTime, isDecided, resolvedBy } = standing
  return {
    caseId,
    number,
    receivedOn: dateAt(context.receivedAt, calendar.timeZone),
    receivedClock: clockAt(context.receivedAt, calendar.timeZone),
    unitId: context.unitId,
    category: context.category,
    severity: context.severity,
    isAnonymous: context.isAnonymous,
    complainantId: context.isAnonymous ? null : context.reporterId,
    complainantName: context.isAnonymous ? null : context.reporterName,
    handlerId: resolvedBy ?? context.assigneeId ?? context.holder.personId,
    department: context.department,
    method: isResolved ? context.method : null,
    result: isResolved ? context.result : null,
    satisfaction: context.satisfaction,
    takenById: journal[0]?.by ?? null,
    valid: complaint.context.valid,
    isResolved,
    isOnTime,
    isDecided,
  }
}
