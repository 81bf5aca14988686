import { dateAt, type Instant, policyOn, type Shape } from '@frontdesk/rules'
import {
  type CaseRecord,
  type MonthlyReport,
  monthBefore,
  monthlyReports,
  type Period,
  periodAt,
  periodOfMonth,
  periodReportedIn,
  type ReportId,
  type Site,
} from '@frontdesk/rules/reports'
import { ask, caseRoles } from '../ask'
import type { Known } from '../context'
import type { MonthlyReportAnswer } from './answers'
import { reportRecordsSql, type StoredRecord } from './records-sql'
import { rowsOf } from './rows-of'

const shownMonths = 6

export interface AskedReport {
  readonly report: ReportId
  /** `YYYY-MM`; without it the month whose report is due in this one. */
  readonly month?: string | undefined
}

/** A month of a report: its figures with those of the months before it, and its cases. */
export async function monthlyReport(
  known: Known,
  { report, month }: AskedReport,
): Promise<MonthlyReportAnswer> {
  const { site, now, policy, calendar } = await ask<null>(known, { roles: caseRoles })
  const today = dateAt(now, site.timeZone)
  const kept: Site = { policy: policyOn(today, policy), calendar }
  const period = month ? periodOfMonth(month, kept) : periodReportedIn(today.slice(0, 7), kept)
  const periods = monthsUntil(period, kept)
  const definition = anyReport(report)
  const { world: records } = await ask<readonly StoredRecord[]>(known, {
    roles: caseRoles,
    loader: reportRecordsSql,
    args: { procedure: definition.procedure, since: periods[0]?.from, until: period.until },
  })
  const cases = records as unknown as readonly CaseRecord<Shape>[]
  const asOf = (each: Period) => ({ period: each, at: now as Instant, calendar })
  const { columns, procedure } = definition
  const rows = await rowsOf(known, definition.lines(cases, asOf(period)), {
    siteId: site.siteId,
    columns,
    records,
  })
  const answer = {
    report,
    procedure,
    period,
    runningMonth: periodAt(now, kept).month,
    isOver: now >= period.until,
    series: periods.map((each) => ({
      month: each.month,
      figures: definition.figures(cases, asOf(each)),
    })),
    columns,
    rows,
  }
  return answer as unknown as MonthlyReportAnswer
}

// Which report it is decides of which kind its records are; together they fit.
const anyReport = (report: ReportId) =>
  monthlyReports[report] as unknown as MonthlyReport<Shape, unknown>

function monthsUntil({ month }: Period, site: Site): readonly Period[] {
  const months = [month]
  while (months.length < shownMonths) months.unshift(monthBefore(months[0] ?? month))
  return months.map((each) => periodOfMonth(each, site))
}
