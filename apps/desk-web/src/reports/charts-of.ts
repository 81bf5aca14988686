import type { ReportWords } from '@frontdesk/messages'
import type { Ratio } from '@frontdesk/rules/reports'
import type { MonthlyReport, ReportRow } from '../api/answers'

/** One line over the last months; null where there was nothing to divide by. */
export interface TrendLine {
  readonly label: string
  readonly values: readonly (number | null)[]
}

/** What a report is drawn as: bars of its cases, a line of its months, and shares of the whole. */
export interface ReportCharts {
  /** A bar a value of `mark`, each cut by `cut`. */
  readonly bars: { readonly mark: string; readonly keys: readonly string[]; readonly cut: string }
  readonly trend: { readonly isPercent: boolean; readonly lines: readonly TrendLine[] }
  readonly shares: { readonly mark: string; readonly keys: readonly string[] }
}

/** The values of a mark in the order in which they stand in a bar. */
export const orders: Readonly<Record<string, readonly string[]>> = {
  validity: ['valid', 'invalid', 'unjudged'],
  timeliness: ['inTime', 'late', 'running', 'none'],
  outcome: ['done', 'doneLate', 'open', 'givenUp'],
  utility: ['electricity', 'gas'],
}

const contentment = ['verySatisfied', 'satisfied', 'neutral', 'dissatisfied', 'notReached']

export function chartsOf(words: ReportWords, answer: MonthlyReport): ReportCharts {
  switch (answer.report) {
    case 'complaints':
      return {
        bars: barsOf(answer, 'category', 'validity'),
        trend: {
          isPercent: true,
          lines: [
            lineOf(words.figures.complaints.onTimeRate, answer, (each) => percent(each.onTimeRate)),
            lineOf(words.figures.complaints.validRate, answer, (each) => percent(each.validRate)),
          ],
        },
        shares: { mark: 'satisfaction', keys: [...contentment, 'notAsked', 'open'] },
      }
    case 'orders':
      return {
        bars: barsOf(answer, 'department', 'timeliness'),
        trend: {
          isPercent: true,
          lines: [
            lineOf(words.figures.orders.onTimeRate, answer, ({ total }) =>
              percent(total.onTimeRate),
            ),
            lineOf(words.figures.orders.contentRate, answer, ({ total }) =>
              percent(total.contentRate),
            ),
          ],
        },
        shares: {
          mark: 'satisfaction',
          keys: ['satisfied', 'neutral', 'dissatisfied', 'notAsked'],
        },
      }
    case 'services':
      return {
        bars: barsOf(answer, 'service', 'outcome'),
        trend: {
          isPercent: false,
          lines: [
            lineOf(words.inTrend.registered, answer, ({ total }) => total.registeredCount),
            lineOf(words.inTrend.done, answer, ({ total }) => total.doneCount),
          ],
        },
        shares: { mark: 'quality', keys: ['5', '4', '3', '2', '1', 'notAsked'] },
      }
    case 'utilities':
      return {
        bars: barsOf(answer, 'agency', 'utility'),
        trend: {
          isPercent: false,
          lines: (['electricity', 'gas'] as const).map((utility) =>
            lineOf(
              words.bought[utility],
              answer,
              ({ utilities }) => utilities[utility].registeredCount,
            ),
          ),
        },
        shares: { mark: 'standing', keys: ['collected', 'waiting', 'unbought', 'cancelled'] },
      }
  }
}

const percent = ({ part, whole }: Ratio) => (whole === 0 ? null : (part * 100) / whole)

interface Months<Figures> {
  readonly series: readonly { readonly figures: Figures }[]
}

const lineOf = <Figures>(
  label: string,
  { series }: Months<Figures>,
  read: (figures: Figures) => number | null,
): TrendLine => ({ label, values: series.map(({ figures }) => read(figures)) })

// Whatever a month has none of still has its place: a clause names all of them.
const always: Readonly<Record<string, readonly string[]>> = {
  category: [
    'security',
    'cleaning',
    'greening',
    'engineering',
    'mail',
    'renovation',
    'staffAttitude',
    'other',
  ],
  department: ['security', 'engineering', 'cleaning', 'greening'],
  agency: ['prepay', 'openAccount', 'payBill'],
}

/** The longest bar first. */
function barsOf({ rows }: { readonly rows: readonly ReportRow[] }, mark: string, cut: string) {
  const counts = countsOf(rows, mark)
  const keys = [...new Set([...(always[mark] ?? []), ...counts.keys()])]
  return {
    mark,
    cut,
    keys: keys.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0)),
  }
}

/** How many cases have each value of a mark. */
export function countsOf(rows: readonly ReportRow[], mark: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { marks } of rows) {
    const value = marks[mark]
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
