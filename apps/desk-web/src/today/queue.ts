import type { CaseRow } from '../api/answers'
import { toneOf } from '../time/countdown'
import { wallTime } from '../time/zone'

/** The rows of Today in the order of the ruler: what is late, then what is coming. */
export interface Queue {
  readonly late: readonly CaseRow[]
  readonly soon: readonly CaseRow[]
  readonly today: readonly CaseRow[]
  readonly later: readonly CaseRow[]
  readonly undated: readonly CaseRow[]
}

export type Band = keyof Queue

function bandOf(row: CaseRow, now: number, zone: string): Band {
  if (row.dueAt === null) return 'undated'
  const tone = toneOf(now, row.dueAt, row.openedAt)
  if (tone !== 'calm') return tone
  const isToday = wallTime(Date.parse(row.dueAt), zone).date === wallTime(now, zone).date
  return isToday ? 'today' : 'later'
}

const byDue = (a: CaseRow, b: CaseRow) => (a.dueAt ?? '').localeCompare(b.dueAt ?? '')

/** Which band each row stands in at this moment, as one string that changes when one moves. */
export const bandsKey = (rows: readonly CaseRow[], now: number, zone: string): string =>
  rows.map((row) => bandOf(row, now, zone)).join(' ')

/** Sorts rows into bands by deadline. */
export function queueOf(rows: readonly CaseRow[], key: string): Queue {
  const bands = key.split(' ') as Band[]
  const take = (band: Band) => rows.filter((_, index) => bands[index] === band).toSorted(byDue)
  return {
    late: take('late'),
    soon: take('soon'),
    today: take('today'),
    later: take('later'),
    undated: take('undated'),
  }
}
