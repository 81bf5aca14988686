import type { FiguresOf, Period, ReportColumn, ReportId } from '@frontdesk/rules/reports'
import type { FormCell } from '../answers'

/** A case in a report's table, and where it stands in the report's charts. */
export interface ReportRow {
  readonly caseId: string
  readonly cells: readonly FormCell[]
  readonly marks: Readonly<Record<string, string>>
}

interface ReportOf<Id extends ReportId> {
  readonly report: Id
  readonly procedure: string
  readonly period: Period
  /** The month that runs now: there is none after it yet. */
  readonly runningMonth: string
  readonly isOver: boolean
  /** The figures of some months up to the one asked for, which is the last. */
  readonly series: readonly { readonly month: string; readonly figures: FiguresOf<Id> }[]
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly ReportRow[]
}

/** One month of one of the reports, told apart by `report`. */
export type MonthlyReportAnswer<Id extends ReportId = ReportId> = {
  [Each in Id]: ReportOf<Each>
}[Id]
