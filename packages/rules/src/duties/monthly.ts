import { addToDate } from '../calendar'
import { firstOfNext, periodReportedIn } from '../reports/period'
import { type Day, type Duty, endOf, startOf } from './duty'

/** The days of the month on which a duty is done, and the day of its report. */
interface Days {
  readonly from: number
  readonly until: number
  readonly report: number
}

/** Counted or analysed on some days of each month; a month without such a day ends on its last. */
const monthly = (
  { from, until, report }: Days,
  duty: Pick<Duty, 'clause' | 'owners' | 'reportClause'>,
): Duty => ({
  ...duty,
  turnOn: (day) => {
    const month = day.date.slice(0, 7)
    if (day.date !== dayOf(month, from)) return null
    const { from: begins, until: ends } = periodReportedIn(month, day)
    return {
      opensAt: startOf(day),
      dueAt: endOf(on(day, dayOf(month, until))),
      reportDueAt: endOf(on(day, dayOf(month, report))),
      period: { from: begins, until: ends },
      isCalendarUnknown: false,
    }
  },
})

function dayOf(month: string, day: number): string {
  const last = addToDate(firstOfNext(month), -1)
  const wanted = `${month}-${String(day).padStart(2, '0')}`
  return wanted < last ? wanted : last
}

const on = (day: Day, date: string): Day => ({ ...day, date })

export const monthlyDuties = {
  keyStockTaking: monthly(
    { from: 25, until: 27, report: 28 },
    { clause: 'R7-4.5.6', reportClause: 'R7-4.5.6', owners: ['receptionist'] },
  ),
  orderAnalysis: monthly(
    { from: 25, until: 27, report: 28 },
    { clause: 'R7-4.10.5', reportClause: 'R7-4.10.5', owners: ['receptionist'] },
  ),
  complaintStatistics: monthly(
    { from: 27, until: 27, report: 28 },
    { clause: 'R7-4.1.3.2', reportClause: 'R7-4.1.3.5', owners: ['receptionist'] },
  ),
  utilityCount: monthly(
    { from: 28, until: 28, report: 28 },
    { clause: 'R7-4.11.3', reportClause: 'R7-4.11.3', owners: ['receptionist'] },
  ),
  serviceAnalysis: monthly(
    { from: 28, until: 29, report: 30 },
    { clause: 'R7-4.7.4', reportClause: 'R7-4.7.4', owners: ['receptionist', 'steward'] },
  ),
} as const
