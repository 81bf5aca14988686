import type { ComplaintFigures, ComplaintRow, OrderFigures } from '@frontdesk/rules/reports'

type Texts<Key extends string> = { readonly [Name in Key]: string }

type ColumnName = Exclude<
  keyof ComplaintRow,
  'caseId' | 'isAnonymous' | 'complainantId' | 'department'
>

/** What the monthly reports are called, and what stands over their figures and columns. */
export interface ReportWords {
  readonly names: Texts<'complaints' | 'orders'>
  readonly figures: Texts<
    Exclude<keyof ComplaintFigures, 'period' | 'categories'> | keyof OrderFigures
  >
  /** The complaint table's columns. */
  readonly columns: Texts<ColumnName>
  readonly anonymous: string
  /** Why a report cannot be frozen yet. */
  readonly refusals: Texts<'period-not-over' | 'complaints-unjudged'>
}
