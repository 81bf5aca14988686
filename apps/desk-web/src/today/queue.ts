import type { CaseRow } from '../api/answers'
import { soonMs, type Tone, toneOf } from '../time/countdown'
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

/** Where a case stands on the ruler: since when it is late, else when something is due. */
export const momentOf = ({ lateSince, dueAt }: CaseRow): string | null => lateSince ?? dueAt

// The ruler is in the order of time, so a band is a span of it, whatever the colour of its dots.
function bandOf(row: CaseRow, now: number, zone: string): Band {
  const moment = momentOf(row)
  if (moment === null) return 'undated'
  const dueMs = Date.parse(moment)
  if (now > dueMs) return 'late'
  if (dueMs - now <= soonMs) return 'soon'
  return wallTime(dueMs, zone).date === wallTime(now, zone).date ? 'today' : 'later'
}

export function rowTone(row: CaseRow, now: number): Tone {
  const moment = momentOf(row)
  return moment === null ? 'calm' : toneOf(now, moment, row.openedAt)
}

const byDue = (a: CaseRow, b: CaseRow) =>
  Number(b.alarmSince !== null) - Number(a.alarmSince !== null) ||
  (momentOf(a) ?? '').localeCompare(momentOf(b) ?? '')

/** Which band each row stands in at this moment, as one string that changes when one moves. */
export const bandsKey = (rows: readonly CaseRow[], now: number, zone: string): string =>
  rows.map((row) => bandOf(row, now, zone)).join(' ')

/** Sorts rows into bands by deadline; what every desk is alarmed of stands before all else. */
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
