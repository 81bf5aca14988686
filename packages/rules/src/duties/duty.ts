import type { CalendarDate } from '../calendar'
import { addToDate, instantOf, nextClock } from '../calendar'
import type { ClauseId } from '../clause'
import type { Instant } from '../instant'
import type { Policy } from '../policy'
import type { Period, Site } from '../reports/period'
import type { Role } from '../role'
import { type Weekday, weekdays } from './policy'

/** A day on which a duty may begin, as the site sees it. */
export interface Day extends Site {
  readonly date: CalendarDate
}

/** One turn of a duty: from when it can be done, by when it must be, and what it looks back on. */
export interface Turn {
  readonly opensAt: Instant
  readonly dueAt: Instant
  /** By when its report is made; null where the duty itself is all. */
  readonly reportDueAt: Instant | null
  readonly period: Omit<Period, 'month'> | null
  readonly isCalendarUnknown: boolean
}

export interface Duty {
  readonly clause: ClauseId
  readonly reportClause: ClauseId | null
  readonly owners: readonly Role[]
  /** False where the site does not do such work at all. */
  readonly isKept?: (policy: Policy) => boolean
  /** The turn that begins on this day, if one does. */
  readonly turnOn: (day: Day) => Turn | null
}

export const clockOn = ({ date, calendar }: Day, clock: string): Instant =>
  instantOf(date, clock, calendar.timeZone)

export const startOf = (day: Day): Instant => clockOn(day, '00:00')

export const endOf = (day: Day): Instant => startOf(daysOn(day, 1))

export const daysOn = (day: Day, days: number): Day => ({ ...day, date: addToDate(day.date, days) })

/** From a moment until the site's clock next shows `clock`. */
export const untilClock = (opensAt: Instant, clock: string, { calendar }: Day): Turn => ({
  opensAt,
  dueAt: nextClock(opensAt, clock, calendar.timeZone),
  reportDueAt: null,
  period: null,
  isCalendarUnknown: false,
})

export const weekdayOf = ({ date }: Day): Weekday | undefined =>
  weekdays[(new Date(`${date}T00:00:00.000Z`).getUTCDay() + 6) % 7]
