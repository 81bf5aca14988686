import type { Calendar } from '../calendar'
import type { ClauseId } from '../clause'
import type { Cell } from '../forms/cell'
import type { Instant } from '../instant'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import type { CaseRecord } from './case-record'
import type { Period } from './period'

/** Of which month a report is, and from when it looks at it while the month still runs. */
export interface ReportAsOf {
  readonly period: Period
  readonly at: Instant
  readonly calendar: Calendar
}

/** What only reports say of a case, by the chart that it stands in. */
export interface Marks {
  readonly validity: 'valid' | 'invalid' | 'unjudged'
  /** Within its time, past it, or neither yet; what was taken back has none. */
  readonly timeliness: 'inTime' | 'late' | 'running' | 'none'
  readonly outcome: 'resolved' | 'open' | 'done' | 'doneLate' | 'givenUp'
  readonly standing: 'collected' | 'waiting' | 'cancelled' | 'unbought'
  readonly satisfaction: 'notAsked' | 'open'
  readonly quality: '1' | '2' | '3' | '4' | '5' | 'notAsked'
  readonly complainant: 'anonymous'
}

type MarkCell = {
  readonly [Name in keyof Marks]: {
    readonly as: 'mark'
    readonly field: Name
    readonly value: Marks[Name]
  }
}[keyof Marks]

/** What stands in one field of a report's table: as in a form, or a word that only reports have. */
export type ReportCell =
  | Cell
  | MarkCell
  /** A name on a paper that goes up: whose it is can be seen, who they are need not be. */
  | { readonly as: 'name'; readonly value: Personal | null }

/** A case in the table of a report, and where it stands in each of the report's charts. */
export interface ReportLine<Column extends string = string, Mark extends string = string> {
  readonly caseId: string
  readonly cells: Readonly<Record<Column, ReportCell>>
  readonly marks: Readonly<Record<Mark, string>>
}

/** A monthly report: its figures, and the table of the cases that they come from. */
export interface MonthlyReport<S extends Shape, Figures, Column extends string = string> {
  readonly procedure: string
  readonly clause: ClauseId
  readonly columns: readonly Column[]
  readonly figures: (records: readonly CaseRecord<S>[], asOf: ReportAsOf) => Figures
  readonly lines: (
    records: readonly CaseRecord<S>[],
    asOf: ReportAsOf,
  ) => readonly ReportLine<Column>[]
}

/** The moment that counts: the end of the month, or now while it runs. */
export const momentOf = ({ period, at }: ReportAsOf): Instant =>
  at < period.until ? at : period.until
