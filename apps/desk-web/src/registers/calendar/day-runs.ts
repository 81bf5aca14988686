import { addToDate } from '@frontdesk/rules'
import type { CalendarDay } from '../../api/answers'

/** Days of one kind and name in a row. */
export interface DayRun extends Pick<CalendarDay, 'kind' | 'name'> {
  readonly from: string
  readonly until: string
  readonly count: number
}

/** The days of a year, those that follow each other as one. */
export function dayRunsOf(days: readonly CalendarDay[], year: number): DayRun[] {
  const runs: DayRun[] = []
  for (const { day, kind, name } of days) {
    if (!day.startsWith(`${year}-`)) continue
    const last = runs.at(-1)
    const goesOn = last?.kind === kind && last.name === name && addToDate(last.until, 1) === day
    if (goesOn) runs[runs.length - 1] = { ...last, until: day, count: last.count + 1 }
    else runs.push({ kind, name, from: day, until: day, count: 1 })
  }
  return runs
}

/** The same of days that are written as a span. */
export const runOf = ({ from, until, kind, name }: Omit<DayRun, 'count'>): DayRun => {
  let count = 1
  for (let day = from; day < until; day = addToDate(day, 1)) count += 1
  return { from, until, kind, name, count }
}

/** 0 for a Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()
