import { addToDate, type CalendarDate, instantOf } from '../calendar'
import type { Instant } from '../instant'

/** The same date `months` on; the month's last day where the month is too short for it. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  const at = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)))
  return at.toISOString().slice(0, 10)
}

interface Span {
  readonly fromOn: CalendarDate
  readonly months: number
  /** The end of the lease or the permit; nothing lasts beyond it. */
  readonly limitOn: CalendarDate | null
}

/** The day before the same date some months on, or the limit if that comes first. */
export function lastValidDay({ fromOn, months, limitOn }: Span): CalendarDate {
  const last = addToDate(addMonths(fromOn, months), -1)
  return limitOn !== null && limitOn < last ? limitOn : last
}

/** The moment when a day is over on the site's clock. */
export const endOfDay = (date: CalendarDate, timeZone: string): Instant =>
  instantOf(addToDate(date, 1), '00:00', timeZone)
