import type { Calendar } from '../calendar'
import type { Refusal } from '../clause'
import { type ComplaintCategory, complaintCategories } from '../complaint/categories'
import type { Instant } from '../instant'
import { type ComplaintRecord, isCounted, standingOf } from './complaint-standing'
import type { Period } from './period'
import { type Ratio, ratioOf } from './ratio'

export interface CategoryFigures {
  readonly category: ComplaintCategory
  readonly recordedCount: number
  readonly validCount: number
}

/** The complaints of one month (R7-3.3, R7-4.1.3.2, R7-4.1.3.4). */
export interface ComplaintFigures {
  readonly period: Period
  readonly recordedCount: number
  /** All eight categories in the order of the clause, those without a complaint too. */
  readonly categories: readonly CategoryFigures[]
  readonly validRate: Ratio
  readonly onTimeRate: Ratio
  readonly majorCount: number
  /** Not resolved when the period ends. */
  readonly openCount: number
  /** Numbers of complaints of earlier periods whose time came in this one. */
  readonly carriedIn: readonly string[]
  /** Numbers of complaints neither resolved nor past their time: they count in the next period. */
  readonly carriedOver: readonly string[]
  /** Numbers of complaints that must be judged before the figures are frozen. */
  readonly unjudged: readonly string[]
}

interface AsOf {
  readonly at: Instant
  readonly calendar: Calendar
}

/**
 * The figures of a period as it stood at its end, or stands at `at` while it still runs: whenever
 * they are asked for later, they come out the same. Only judgements given since count too, for the
 * figures wait for them.
 */
export function complaintFigures(
  complaints: readonly ComplaintRecord[],
  period: Period,
  { at, calendar }: AsOf,
): ComplaintFigures {
  const { from, until } = period
  const all = complaints
    .filter((complaint) => isCounted(complaint) && complaint.openedAt < until)
    .filter(
      (complaint) =>
        complaint.openedAt >= from ||
        !standingOf(complaint, { until: from, at: from, calendar }).isDecided,
    )
    .map((complaint) => ({
      number: complaint.number,
      isOwn: complaint.openedAt >= from,
      valid: complaint.context.valid,
      ...standingOf(complaint, { until, at: at < until ? at : until, calendar }),
    }))
  const own = all.filter(({ isOwn }) => isOwn)
  const decided = all.filter(({ isDecided }) => isDecided)
  return {
    period,
    recordedCount: own.length,
    categories: complaintCategories.map((category) => {
      const { part, whole } = validOf(own.filter(({ context }) => context.category === category))
      return { category, recordedCount: whole, validCount: part }
    }),
    validRate: validOf(own),
    onTimeRate: ratioOf(decided, ({ isOnTime }) => isOnTime),
    majorCount: own.filter(({ context }) => context.severity === 'major').length,
    openCount: own.filter(({ isResolved }) => !isResolved).length,
    carriedIn: numbersOf(all.filter(({ isOwn }) => !isOwn)),
    carriedOver: numbersOf(all.filter(({ isDecided }) => !isDecided)),
    unjudged: numbersOf(own.filter(({ isDecided, valid }) => isDecided && valid === null)),
  }
}

const validOf = (complaints: readonly { readonly valid: boolean | null }[]): Ratio =>
  ratioOf(complaints, ({ valid }) => valid === true)

const numbersOf = (complaints: readonly { readonly number: string }[]): string[] =>
  complaints.map(({ number }) => number)

/**
 * Why the figures cannot be frozen yet, or null: the period must be over, and every complaint of it
 * that is resolved or past its 48 hours must have been judged.
 */
export function freezingRefusal(
  { period, unjudged }: ComplaintFigures,
  at: Instant,
): Refusal | null {
  if (at < period.until) return { code: 'period-not-over', clauses: ['R7-4.1.3.5'] }
  if (unjudged.length === 0) return null
  return { code: 'complaints-unjudged', clauses: ['R7-4.1.3.4', 'R7-3.3'], missing: unjudged }
}
