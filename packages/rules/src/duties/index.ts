import { addToDate, type CalendarDate, dateAt } from '../calendar'
import type { ClauseId } from '../clause'
import type { Instant } from '../instant'
import type { Site } from '../reports/period'
import type { Role } from '../role'
import { dailyDuties } from './daily'
import type { Day, Duty, Turn } from './duty'
import { monthlyDuties } from './monthly'
import { weeklyDuties } from './weekly'

export { dutiesPolicy, type Weekday, weekdays } from './policy'

/** The duties of the house, each with its clause and those who do it. */
export const duties = { ...dailyDuties, ...weeklyDuties, ...monthlyDuties } as const

export type DutyId = keyof typeof duties
export const dutyIds = Object.keys(duties) as DutyId[]

/** One task that the calendar makes: a duty on its day, once. */
export interface DutyTask extends Turn {
  readonly duty: DutyId
  /** The day it belongs to, by which a duty's tasks are told apart. */
  readonly dutyOn: CalendarDate
  readonly clause: ClauseId
  readonly reportClause: ClauseId | null
  readonly owners: readonly Role[]
}

/**
 * The tasks that open from `from` on and before `until`, in that order. What was asked for in two
 * parts is the same as asked for at once: no task is lost or made twice.
 */
export function dutiesBetween(from: Instant, until: Instant, site: Site): DutyTask[] {
  const { timeZone } = site.calendar
  // A task may open before the midnight of its own day.
  const first = addToDate(dateAt(from, timeZone), -1)
  const last = addToDate(dateAt(until, timeZone), 1)
  const tasks: DutyTask[] = []
  for (let date = first; date <= last; date = addToDate(date, 1)) {
    tasks.push(...tasksOn({ ...site, date }))
  }
  return tasks
    .filter(({ opensAt }) => opensAt >= from && opensAt < until)
    .sort((one, other) => (one.opensAt < other.opensAt ? -1 : Number(one.opensAt > other.opensAt)))
}

const tasksOn = (day: Day): DutyTask[] =>
  dutyIds.flatMap((id) => {
    const { clause, reportClause, owners, isKept, turnOn }: Duty = duties[id]
    const turn = (isKept?.(day.policy) ?? true) ? turnOn(day) : null
    return turn ? { duty: id, dutyOn: day.date, clause, reportClause, owners, ...turn } : []
  })
