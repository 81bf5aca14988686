import { addToDate, type CalendarDate, dateAt, instantOf } from '../calendar'
import type { Instant } from '../instant'
import type { Situation } from '../situation'

/** What a site has set: its policy and its calendar with the time zone. */
export type Site = Pick<Situation, 'policy' | 'calendar'>

/** A stretch of time, from its first moment to the first one after it. */
export interface Span {
  readonly from: Instant
  readonly until: Instant
}

/** A month of figures. */
export interface Period extends Span {
  /** `YYYY-MM`: the month in which it ends. */
  readonly month: string
}

const startDay = 28

const monthOf = (date: CalendarDate): string => date.slice(0, 7)

export const firstOfNext = (month: string): CalendarDate =>
  `${monthOf(addToDate(`${month}-28`, 7))}-01`

export const monthBefore = (month: string): string => monthOf(addToDate(`${month}-01`, -1))

/** From the 28th 00:00 to the 27th 24:00, or the calendar month, as the site has chosen. */
export function periodOfMonth(month: string, { policy, calendar }: Site): Period {
  const at = (date: CalendarDate) => instantOf(date, '00:00', calendar.timeZone)
  if (policy.monthlyPeriod === 'calendar') {
    return { month, from: at(`${month}-01`), until: at(firstOfNext(month)) }
  }
  const from = at(`${monthBefore(month)}-${startDay}`)
  return { month, from, until: at(`${month}-${startDay}`) }
}

/** The period that a moment belongs to. */
export function periodAt(instant: Instant, site: Site): Period {
  const month = monthOf(dateAt(instant, site.calendar.timeZone))
  const own = periodOfMonth(month, site)
  return instant < own.until ? own : periodOfMonth(monthOf(firstOfNext(month)), site)
}

/** The period that is reported at the end of `month`: the last one to have ended on its 28th. */
export function periodReportedIn(month: string, site: Site): Period {
  const isWhole = site.policy.monthlyPeriod === 'from28th'
  return periodOfMonth(isWhole ? month : monthBefore(month), site)
}
