import type { Outcome } from './replay-log'

/** What a replay says of a set of cases. */
export interface Counts {
  readonly cases: number
  readonly toSupervisor: number
  readonly toManager: number
  readonly byReceptionist: number
  readonly bySupervisor: number
  readonly byManager: number
  /** Neither completed in the log nor finished by anybody since. */
  readonly never: number
  /** From the beginning to the completion, of those completed; null when none was. */
  readonly medianHours: number | null
}

export interface Summary extends Counts {
  readonly months: readonly ({ readonly month: string } & Counts)[]
}

const hourMs = 3_600_000

export function summaryOf(outcomes: readonly Outcome[]): Summary {
  const months = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    const month = outcome.begunAt.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), outcome])
  }
  return {
    ...countsOf(outcomes),
    months: [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, begun]) => ({ month, ...countsOf(begun) })),
  }
}

function countsOf(outcomes: readonly Outcome[]): Counts {
  const count = (holds: (outcome: Outcome) => boolean) => outcomes.filter(holds).length
  return {
    cases: outcomes.length,
    toSupervisor: count(({ wentToSupervisor }) => wentToSupervisor),
    toManager: count(({ wentToManager }) => wentToManager),
    byReceptionist: count(({ completedBy }) => completedBy === 'receptionist'),
    bySupervisor: count(({ completedBy }) => completedBy === 'supervisor'),
    byManager: count(({ completedBy }) => completedBy === 'manager'),
    never: count(({ completedAt }) => completedAt === null),
    medianHours: medianHours(outcomes),
  }
}

function medianHours(outcomes: readonly Outcome[]): number | null {
  const hours = outcomes
    .flatMap(({ begunAt, completedAt }) =>
      completedAt ? [(Date.parse(completedAt) - Date.parse(begunAt)) / hourMs] : [],
    )
    .sort((a, b) => a - b)
  const middle = Math.floor(hours.length / 2)
  const [below, above] = [hours[middle - 1], hours[middle]]
  if (above === undefined) return null
  const median = hours.length % 2 === 0 && below !== undefined ? (below + above) / 2 : above
  return Math.round(median * 100) / 100
}

const columns = [
  'month',
  'cases',
  'toSupervisor',
  'toManager',
  'byReceptionist',
  'bySupervisor',
  'byManager',
  'never',
  'medianHours',
] as const

/** The summary as a table with a line a month and the sum below. */
export function tableOf(summary: Summary): string {
  const lines = [...summary.months, { ...summary, month: 'all' }].map((counts) =>
    columns.map((column) => String(counts[column] ?? '—')),
  )
  const all = [[...columns], ...lines]
  const widths = columns.map((_, at) => Math.max(...all.map((line) => line[at]?.length ?? 0)))
  return all
    .map((line) => line.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  '))
    .join('\n')
}
