import { formatFen } from '@frontdesk/rules'
import type { FiguresOf, Ratio, ReportId } from '@frontdesk/rules/reports'
import type { FigureKind, ReportWords } from './report-words'

/** A figure of a report as it is read at a glance. */
export interface ReportTile {
  readonly label: string
  readonly value: string
  readonly unit: string
  /** What it is made of. */
  readonly note: string | null
  /** Against the period before; null where there is nothing to compare. */
  readonly change: string | null
  /** Which cases it counts, where a chart of the report has them together. */
  readonly drill: Drill | null
}

interface Drill {
  readonly by: string
  readonly only: string
}

/** Some months of a report, the last of which is the one that is read. */
export type ReportSeries = {
  readonly [Id in ReportId]: {
    readonly report: Id
    readonly isOver: boolean
    readonly series: readonly { readonly figures: FiguresOf<Id> }[]
  }
}[ReportId]

/** A figure by its name: what it counts, where it is read, what it is made of. */
interface Figure<Figures> {
  readonly label: string
  readonly kind: FigureKind
  readonly of: (figures: Figures) => number | null
  readonly note?: (figures: Figures) => string
  readonly drill?: Drill
}

/** The figures on top of a report. */
export function reportTiles(words: ReportWords, asked: ReportSeries): readonly ReportTile[] {
  switch (asked.report) {
    case 'complaints':
      return tilesOf(words, asked, complaintFigures(words))
    case 'orders':
      return tilesOf(words, asked, orderFigures(words))
    case 'services':
      return tilesOf(words, asked, serviceFigures(words))
    case 'utilities':
      return tilesOf(words, asked, utilityFigures(words))
  }
}

const percent = ({ part, whole }: Ratio): number | null =>
  whole === 0 ? null : Math.round((part * 1000) / whole) / 10

const hours = (minutes: number | null): number | null =>
  minutes === null ? null : Math.round(minutes / 6) / 10

const complaintFigures = ({
  figures: { complaints },
  notes,
}: ReportWords): readonly Figure<FiguresOf<'complaints'>>[] => [
  { label: complaints.recordedCount, kind: 'cases', of: ({ recordedCount }) => recordedCount },
  {
    label: complaints.validRate,
    kind: 'percent',
    of: ({ validRate }) => percent(validRate),
    note: ({ validRate }) => notes.valid(validRate.part, validRate.whole),
  },
  {
    label: complaints.onTimeRate,
    kind: 'percent',
    of: ({ onTimeRate }) => percent(onTimeRate),
    note: ({ onTimeRate }) => notes.onTime(onTimeRate.part, onTimeRate.whole),
  },
  {
    label: complaints.majorCount,
    kind: 'cases',
    of: ({ majorCount }) => majorCount,
    drill: { by: 'severity', only: 'major' },
  },
  {
    label: complaints.openCount,
    kind: 'cases',
    of: ({ openCount }) => openCount,
    drill: { by: 'outcome', only: 'open' },
  },
]

const orderFigures = ({
  figures: { orders },
  notes,
}: ReportWords): readonly Figure<FiguresOf<'orders'>>[] => [
  { label: orders.issuedCount, kind: 'cases', of: ({ total }) => total.issuedCount },
  { label: orders.doneCount, kind: 'cases', of: ({ total }) => total.doneCount },
  {
    label: orders.onTimeRate,
    kind: 'percent',
    of: ({ total }) => percent(total.onTimeRate),
    note: ({ total: { onTimeRate } }) => notes.ordersOnTime(onTimeRate.part, onTimeRate.whole),
  },
  {
    label: orders.contentRate,
    kind: 'percent',
    of: ({ total }) => percent(total.contentRate),
    note: ({ total: { contentRate } }) => notes.content(contentRate.part, contentRate.whole),
  },
  { label: orders.averageMinutes, kind: 'hours', of: ({ total }) => hours(total.averageMinutes) },
  {
    label: orders.copiesOutCount,
    kind: 'copies',
    of: ({ total }) => total.copiesOutCount,
    drill: { by: 'copies', only: 'out' },
  },
]

const serviceFigures = ({
  figures: { services },
}: ReportWords): readonly Figure<FiguresOf<'services'>>[] => [
  { label: services.registeredCount, kind: 'cases', of: ({ total }) => total.registeredCount },
  { label: services.doneCount, kind: 'cases', of: ({ total }) => total.doneCount },
  { label: services.collectedFen, kind: 'money', of: ({ total }) => total.collectedFen },
  { label: services.refundedFen, kind: 'money', of: ({ total }) => total.refundedFen },
  { label: services.averageQuality, kind: 'mark', of: ({ total }) => total.averageQuality },
]

type Counted = FiguresOf<'utilities'>

const utilityFigures = ({ bought, figures, notes }: ReportWords): readonly Figure<Counted>[] => {
  const both =
    (name: 'cashFen' | 'spentFen' | 'waitingCount' | 'heldFen') =>
    ({ utilities: { electricity, gas } }: Counted) =>
      electricity[name] + gas[name]
  const { utilities } = figures
  return [
    ...(['electricity', 'gas'] as const).map((utility) => ({
      label: bought[utility],
      kind: 'cases' as const,
      drill: { by: 'utility', only: utility },
      of: (counted: Counted) => counted.utilities[utility].registeredCount,
      note: (counted: Counted) =>
        notes.quantity[utility](String(counted.utilities[utility].quantity)),
    })),
    { label: utilities.cashFen, kind: 'money', of: both('cashFen') },
    { label: utilities.spentFen, kind: 'money', of: both('spentFen') },
    { label: utilities.waitingCount, kind: 'cases', of: both('waitingCount') },
    { label: utilities.heldFen, kind: 'money', of: both('heldFen') },
  ]
}

interface Months<Figures> {
  readonly isOver: boolean
  readonly series: readonly { readonly figures: Figures }[]
}

function tilesOf<Figures>(
  words: ReportWords,
  { isOver, series }: Months<Figures>,
  figures: readonly Figure<Figures>[],
): readonly ReportTile[] {
  const [now, before] = [series.at(-1)?.figures, series.at(-2)?.figures]
  if (!now) return []
  return figures.map(({ label, kind, of, note, drill = null }) => {
    const [value, was] = [of(now), before ? of(before) : null]
    return {
      label,
      value: numberText(kind, value),
      unit: value === null ? '' : words.units[kind],
      note: value === null ? null : (note?.(now) ?? null),
      change:
        value === null || was === null ? null : changeText(words, { kind, value, was, isOver }),
      drill,
    }
  })
}

function numberText(kind: FigureKind, value: number | null): string {
  if (value === null) return '—'
  if (kind === 'money') return formatFen(value)
  return ['percent', 'mark', 'hours'].includes(kind) ? value.toFixed(1) : String(value)
}

interface Change {
  readonly kind: FigureKind
  readonly value: number
  readonly was: number
  readonly isOver: boolean
}

/** Half a month is not compared with a whole one: what that came to is said beside it. */
function changeText({ changes, units }: ReportWords, { kind, value, was, isOver }: Change): string {
  const said = (number: number, unit: string) =>
    [numberText(kind, number), unit].filter(Boolean).join(unit === '%' ? '' : ' ')
  if (!isOver) return changes.before(said(was, units[kind]))
  const difference = Math.round(Math.abs(value - was) * 10) / 10
  if (difference === 0) return changes.same
  const text = said(difference, kind === 'percent' ? units.points : units[kind])
  const isLevel = kind === 'percent' || kind === 'mark'
  if (value > was) return isLevel ? changes.higher(text) : changes.more(text)
  return isLevel ? changes.lower(text) : changes.fewer(text)
}
