import type { UtilityPrepay } from '../utility-prepay/facts'
import type { CaseRecord } from './case-record'
import type { Marks, MonthlyReport, ReportLine } from './monthly-report'
import type { Period } from './period'
import { courseOf, utilityCount } from './utility-figures'

const columns = [
  'number',
  'registeredOn',
  'unitId',
  'utility',
  'agency',
  'quantity',
  'cash',
  'spent',
  'change',
  'standing',
  'takenById',
] as const
type Request = CaseRecord<UtilityPrepay>

/** R7-4.11.3: the electricity and gas that owners asked for this month, and what became of it. */
export const utilityReport = {
  procedure: 'utility-prepay',
  clause: 'R7-4.11.3',
  columns,
  figures: (records, { period }) => utilityCount(records, period),
  lines: (records, { period }) =>
    records
      .filter(({ openedAt }) => openedAt >= period.from && openedAt < period.until)
      .sort((one, other) => (one.openedAt < other.openedAt ? -1 : 1))
      .map((record) => lineOf(record, period)),
} as const satisfies MonthlyReport<UtilityPrepay, unknown, (typeof columns)[number]>

function lineOf(record: Request, period: Period): ReportLine<(typeof columns)[number]> {
  const { context } = record
  const course = courseOf(record, period)
  const standing = standingOf(course)
  return {
    caseId: record.caseId,
    cells: {
      number: { as: 'text', value: record.number },
      registeredOn: { as: 'day', value: record.openedAt },
      unitId: { as: 'unit', value: context.unitId },
      utility: { as: 'choice', field: 'utility', value: context.utility },
      agency: { as: 'choice', field: 'agency', value: context.agency },
      quantity: { as: 'number', value: context.quantity },
      cash: { as: 'money', value: context.cashFen },
      spent: { as: 'money', value: course.purchase?.spentFen ?? null },
      change: { as: 'money', value: course.purchase?.changeFen ?? null },
      standing: { as: 'mark', field: 'standing', value: standing },
      takenById: { as: 'person', value: record.journal[0]?.by ?? null },
    },
    marks: { utility: context.utility, agency: context.agency, standing },
  }
}

function standingOf(course: ReturnType<typeof courseOf>): Marks['standing'] {
  if (course.isCollected) return 'collected'
  if (course.isWaiting) return 'waiting'
  return course.isCancelled ? 'cancelled' : 'unbought'
}
