import type { Complaint } from '../complaint/facts'
import { complaintFigures } from './complaint-figures'
import { type ComplaintRow, complaintRows } from './complaint-table'
import type { Marks, MonthlyReport, ReportLine } from './monthly-report'

/** Date, time, complainant, handler, method, result, satisfaction and who took it down (R7-4.1.3.3). */
const columns = [
  'number',
  'receivedOn',
  'receivedClock',
  'unitId',
  'complainantName',
  'category',
  'handlerId',
  'method',
  'result',
  'isOnTime',
  'satisfaction',
  'takenById',
] as const

/** R7-4.1.3.2: the complaints of the month by category, with the two rates. */
export const complaintReport = {
  procedure: 'complaint',
  clause: 'R7-4.1.3.2',
  columns,
  figures: (records, { period, at, calendar }) =>
    complaintFigures(records, period, { at, calendar }),
  lines: (records, asOf) => complaintRows(records, asOf).map(lineOf),
} as const satisfies MonthlyReport<Complaint, unknown, (typeof columns)[number]>

const lineOf = (row: ComplaintRow): ReportLine<(typeof columns)[number]> => ({
  caseId: row.caseId,
  cells: {
    number: { as: 'text', value: row.number },
    receivedOn: { as: 'date', value: row.receivedOn },
    receivedClock: { as: 'text', value: row.receivedClock },
    unitId: { as: 'unit', value: row.unitId },
    complainantName: row.isAnonymous
      ? { as: 'mark', field: 'complainant', value: 'anonymous' }
      : { as: 'name', value: row.complainantName },
    category: { as: 'choice', field: 'category', value: row.category },
    handlerId: { as: 'person', value: row.handlerId },
    method: { as: 'words', value: row.method },
    result: { as: 'words', value: row.result },
    isOnTime: { as: 'mark', field: 'timeliness', value: timelinessOf(row) },
    satisfaction: { as: 'choice', field: 'satisfaction', value: row.satisfaction },
    takenById: { as: 'person', value: row.takenById },
  },
  marks: {
    category: row.category,
    validity: row.valid === null ? 'unjudged' : row.valid ? 'valid' : 'invalid',
    satisfaction: row.satisfaction ?? (row.isResolved ? 'notAsked' : 'open'),
    timeliness: timelinessOf(row),
    severity: row.severity,
    outcome: row.isResolved ? 'resolved' : 'open',
  },
})

function timelinessOf({ isOnTime, isDecided }: ComplaintRow): Marks['timeliness'] {
  if (isOnTime) return 'inTime'
  return isDecided ? 'late' : 'running'
}
