import type {
  ComplaintFigures,
  KeyStock,
  KeyStockFigures,
  Marks,
  OrderFigures,
  ReportColumn,
  ReportId,
  ServiceFigures,
  UtilityFigures,
} from '@frontdesk/rules/reports'

type Texts<Key extends string> = { readonly [Name in Key]: string }

/** The figures of each monthly report. */
interface Figures {
  readonly complaints: Exclude<keyof ComplaintFigures, 'period' | 'categories'>
  readonly orders: keyof OrderFigures
  readonly utilities: Exclude<keyof UtilityFigures, 'agencies'>
  readonly services: keyof ServiceFigures
  readonly keys: keyof KeyStockFigures | Exclude<keyof KeyStock<string>, 'kinds'>
}

/** What a figure counts, and so how it is written. */
export type FigureKind = 'cases' | 'copies' | 'percent' | 'money' | 'hours' | 'mark'

/** How a report compares itself with the one before. */
interface ChangeWords {
  readonly more: (difference: string) => string
  readonly fewer: (difference: string) => string
  readonly higher: (difference: string) => string
  readonly lower: (difference: string) => string
  readonly same: string
  /** While the month runs: what the last one came to in the end. */
  readonly before: (value: string) => string
}

interface ChartWords {
  readonly bars: string
  readonly trend: string
  readonly shares: string
}

/** What the monthly reports are called, and what stands over their figures, charts and columns. */
export interface ReportWords {
  readonly title: string
  readonly names: Texts<keyof Figures>
  readonly tabs: Texts<ReportId>
  /** `2026年10月`, and as short as a chart needs it: `10月`. */
  readonly month: (year: number, month: number) => string
  readonly monthShort: (month: number) => string
  /** Between the arrows that go from one period to the next. */
  readonly monthOf: (year: number, month: number) => string
  readonly titled: (name: string, month: string) => string
  readonly period: (from: string, until: string) => string
  readonly running: (at: string) => string
  readonly isRunning: string
  readonly previous: string
  readonly next: string
  readonly figures: { readonly [Report in keyof Figures]: Texts<Figures[Report]> }
  /** Of both utilities together. */
  readonly bought: Texts<'electricity' | 'gas'>
  readonly units: Texts<FigureKind> & { readonly points: string }
  readonly changes: ChangeWords
  readonly notes: {
    readonly valid: (valid: number, all: number) => string
    readonly onTime: (onTime: number, all: number) => string
    readonly ordersOnTime: (onTime: number, all: number) => string
    readonly content: (content: number, asked: number) => string
    readonly quantity: Readonly<Record<'electricity' | 'gas', (quantity: string) => string>>
    readonly carriedIn: (numbers: string) => string
    readonly carriedOver: (numbers: string) => string
    readonly unjudged: (numbers: string) => string
  }
  readonly charts: { readonly [Id in ReportId]: ChartWords }
  /** The values of the charts that only reports have. */
  readonly marks: { readonly [Name in keyof Marks]: Texts<Marks[Name]> }
  readonly total: string
  readonly all: string
  readonly inTrend: Texts<'registered' | 'done'>
  readonly columns: Texts<ReportColumn>
  readonly table: string
  readonly hint: string
  readonly counted: (shown: number, all: number) => string
  readonly only: (what: string) => string
  readonly showAll: string
  readonly nothing: string
  readonly nothingHint: string
  readonly save: string
  readonly print: string
  /** Why a report cannot be frozen yet. */
  readonly refusals: Texts<'period-not-over' | 'complaints-unjudged'>
}
