import {
  addToDate,
  type Calendar,
  type CalendarDate,
  clockAt,
  dateAt,
  instantOf,
  isWorkingDay,
  type WorkingDeadline,
} from '../calendar'
import type { Instant } from '../instant'

const clock = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`
const span = `${clock}-${clock}`
const line = `(?:workdays|[1-7](?:-[1-7])?) ${span}(?:,${span})*`

/**
 * The cashier's week: `workdays 09:00-12:00,14:00-18:00; 6 09:00-12:00`. Days are the working days
 * of the calendar, or days of the week (1 is Monday), which a holiday closes.
 */
export const hoursShape = new RegExp(`^${line}(?:; ${line})*$`)

export interface Span {
  readonly from: string
  readonly until: string
}

interface Line {
  readonly isWorkdays: boolean
  readonly firstWeekday: number
  readonly lastWeekday: number
  readonly spans: readonly Span[]
}

function lineOf(text: string): Line {
  const [days = '', times = ''] = text.split(' ')
  const [first = '', last = first] = days.split('-')
  return {
    isWorkdays: days === 'workdays',
    firstWeekday: Number(first),
    lastWeekday: Number(last),
    spans: times.split(',').map((each) => {
      const [from = '', until = ''] = each.split('-')
      return { from, until }
    }),
  }
}

/** The lines of a table as its text has them. */
export const linesOf = (hours: string): readonly Line[] => hours.split('; ').map(lineOf)

const weekdayOf = (date: CalendarDate): number => new Date(`${date}T00:00:00.000Z`).getUTCDay() || 7

/** When the cashier sits on `date`; nothing on a day off. */
export function spansOn(date: CalendarDate, hours: string, calendar: Calendar): readonly Span[] {
  const weekday = weekdayOf(date)
  const applies = ({ isWorkdays, firstWeekday, lastWeekday }: Line) =>
    isWorkdays
      ? isWorkingDay(date, calendar)
      : !calendar.daysOff.has(date) && firstWeekday <= weekday && weekday <= lastWeekday
  return linesOf(hours)
    .filter(applies)
    .flatMap(({ spans }) => spans)
}

/** True while the cashier sits; at the very end of a span no longer. */
export function isCashierThere(at: Instant, hours: string, calendar: Calendar): boolean {
  const now = clockAt(at, calendar.timeZone)
  return spansOn(dateAt(at, calendar.timeZone), hours, calendar).some(
    ({ from, until }) => from <= now && now < until,
  )
}

/** More days than any row of holidays. */
const daysMax = 60

/** The next time the clock shows `due` on a day on which the cashier works, strictly after `at`. */
export function nextCashierMorning(
  at: Instant,
  { hours, due }: { readonly hours: string; readonly due: string },
  calendar: Calendar,
): WorkingDeadline {
  const { timeZone, knownYears } = calendar
  let date = dateAt(at, timeZone)
  let isCalendarUnknown = false
  for (let days = 0; days < daysMax; days += 1) {
    isCalendarUnknown ||= !knownYears.has(Number(date.slice(0, 4)))
    const moment = instantOf(date, due, timeZone)
    if (moment > at && spansOn(date, hours, calendar).length > 0) {
      return { at: moment, isCalendarUnknown }
    }
    date = addToDate(date, 1)
  }
  throw new Error('The cashier works on no day of the next two months')
}
