import type { SpecialService } from '../special-service/facts'
import type { CaseRecord } from './case-record'
import type { Marks, MonthlyReport, ReportLine } from './monthly-report'
import type { Period } from './period'
import { courseOf, serviceAnalysis } from './service-figures'

const columns = [
  'number',
  'registeredOn',
  'unitId',
  'service',
  'fee',
  'department',
  'wantedAt',
  'doneAt',
  'outcome',
  'quality',
  'takenById',
] as const
type Service = CaseRecord<SpecialService>

/** R7-4.7.4: the special services of the month by what was done, with the fees and the marks. */
export const serviceReport = {
  procedure: 'special-service',
  clause: 'R7-4.7.4',
  columns,
  figures: (records, { period }) => serviceAnalysis(records, period),
  lines: (records, { period }) =>
    records
      .filter(({ openedAt }) => openedAt >= period.from && openedAt < period.until)
      .sort((one, other) => (one.openedAt < other.openedAt ? -1 : 1))
      .map((record) => lineOf(record, period)),
} as const satisfies MonthlyReport<SpecialService, unknown, (typeof columns)[number]>

function lineOf(record: Service, period: Period): ReportLine<(typeof columns)[number]> {
  const { context } = record
  const course = courseOf(record, period)
  const outcome = outcomeOf(course)
  return {
    caseId: record.caseId,
    cells: {
      number: { as: 'text', value: record.number },
      registeredOn: { as: 'day', value: record.openedAt },
      unitId: { as: 'unit', value: context.unitId },
      service: { as: 'text', value: course.service },
      fee: { as: 'money', value: context.feeFen },
      department: { as: 'choice', field: 'department', value: context.department },
      wantedAt: { as: 'moment', value: context.wantedAt },
      doneAt: { as: 'moment', value: course.doneAt },
      outcome: { as: 'mark', field: 'outcome', value: outcome },
      quality: { as: 'number', value: course.quality },
      takenById: { as: 'person', value: record.journal[0]?.by ?? null },
    },
    marks: {
      service: course.service,
      outcome,
      quality: course.quality === null ? 'notAsked' : String(course.quality),
    },
  }
}

function outcomeOf({ isGivenUp, isDone, isLate }: ReturnType<typeof courseOf>): Marks['outcome'] {
  if (isGivenUp) return 'givenUp'
  if (!isDone) return 'open'
  return isLate ? 'doneLate' : 'done'
}
