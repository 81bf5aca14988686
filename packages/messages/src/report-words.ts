import type {
  ComplaintFigures,
  ComplaintRow,
  KeyStock,
  KeyStockFigures,
  OrderFigures,
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

type ColumnName = Exclude<
  keyof ComplaintRow,
  'caseId' | 'isAnonymous' | 'complainantId' | 'department'
>

/** What the monthly reports are called, and what stands over their figures and columns. */
export interface ReportWords {
  readonly names: Texts<keyof Figures>
  readonly figures: { readonly [Report in keyof Figures]: Texts<Figures[Report]> }
  /** The complaint table's columns. */
  readonly columns: Texts<ColumnName>
  readonly anonymous: string
  /** Why a report cannot be frozen yet. */
  readonly refusals: Texts<'period-not-over' | 'complaints-unjudged'>
}
