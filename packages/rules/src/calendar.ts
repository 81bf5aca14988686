import { addDays, type Instant, toInstant, toMs } from './instant'

/** A day of the site: `YYYY-MM-DD` in its time zone. */
export type CalendarDate = string

/** What is announced of working days: days off, make-up days, and the years that are known. */
export interface Calendar {
  readonly timeZone: string
  readonly daysOff: ReadonlySet<CalendarDate>
  readonly makeUpDays: ReadonlySet<CalendarDate>
  readonly knownYears: ReadonlySet<number>
}

export interface WorkingDeadline {
  readonly at: Instant
  /** True when a year on the way is not announced and was counted Monday to Friday. */
  readonly isCalendarUnknown: boolean
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(timeZone, made)
  return made
}

/** The clock on the wall of the site, as if it were UTC; what `Date` cannot say by itself. */
function wallMs(instant: Instant, timeZone: string): number {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(toMs(instant))
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year, month, day, hour, minute, second } = parts as Record<string, number>
  const ms = toMs(instant) % 1000
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second, ms)
}

export const dateAt = (instant: Instant, timeZone: string): CalendarDate =>
  toInstant(wallMs(instant, timeZone)).slice(0, 10)

/** `HH:MM` on the site's wall. */
export const clockAt = (instant: Instant, timeZone: string): string =>
  toInstant(wallMs(instant, timeZone)).slice(11, 16)

/** The moment when the site's clock shows `clock` (`HH:MM`) on `date`; a skipped hour moves on. */
export function instantOf(date: CalendarDate, clock: string, timeZone: string): Instant {
  const wanted = Date.parse(`${date}T${clock}:00.000Z`)
  const guess = wanted - (wallMs(toInstant(wanted), timeZone) - wanted)
  const better = guess - (wallMs(toInstant(guess), timeZone) - wanted)
  const isShown = wallMs(toInstant(better), timeZone) === wanted
  return toInstant(isShown ? better : Math.max(guess, better))
}

/** The next time the site's clock shows `clock`, strictly after `instant`. */
export function nextClock(instant: Instant, clock: string, timeZone: string): Instant {
  const today = instantOf(dateAt(instant, timeZone), clock, timeZone)
  if (today > instant) return today
  return instantOf(addToDate(dateAt(instant, timeZone), 1), clock, timeZone)
}

export const addToDate = (date: CalendarDate, days: number): CalendarDate =>
  addDays(`${date}T00:00:00.000Z`, days).slice(0, 10)

/** A make-up day works, a day off does not, an unannounced year counts Monday to Friday. */
export function isWorkingDay(date: CalendarDate, calendar: Calendar): boolean {
  if (calendar.makeUpDays.has(date)) return true
  if (calendar.daysOff.has(date)) return false
  const weekday = new Date(`${date}T00:00:00.000Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** The same time of day, `days` working days later. */
export function addWorkingDays(from: Instant, days: number, calendar: Calendar): WorkingDeadline {
  const { timeZone, knownYears } = calendar
  let date = dateAt(from, timeZone)
  let isCalendarUnknown = false
  for (let left = days; left > 0; ) {
    date = addToDate(date, 1)
    isCalendarUnknown ||= !knownYears.has(Number(date.slice(0, 4)))
    if (isWorkingDay(date, calendar)) left -= 1
  }
  const offset = toMs(from) - toMs(instantOf(dateAt(from, timeZone), '00:00', timeZone))
  const midnight = instantOf(date, '00:00', timeZone)
  return { at: toInstant(toMs(midnight) + offset), isCalendarUnknown }
}
