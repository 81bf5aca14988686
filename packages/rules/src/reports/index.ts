export type { CaseRecord, JournalledFact } from './case-record'
export {
  type CategoryFigures,
  type ComplaintFigures,
  complaintFigures,
  freezingRefusal,
} from './complaint-figures'
export type { ComplaintRecord } from './complaint-standing'
export { type ComplaintRow, complaintRows } from './complaint-table'
export { type KeyStock, type KeyStockFigures, keyStock, type StockKey } from './key-stock'
export type { Marks, MonthlyReport, ReportAsOf, ReportCell, ReportLine } from './monthly-report'
export {
  type FiguresOf,
  monthlyReports,
  type ReportColumn,
  type ReportId,
  reportIds,
} from './monthly-reports'
export { type OrderAnalysis, type OrderFigures, orderAnalysis } from './order-figures'
export {
  firstOfNext,
  monthBefore,
  type Period,
  periodAt,
  periodOfMonth,
  periodReportedIn,
  type Site,
  type Span,
} from './period'
export { type Ratio, ratioText } from './ratio'
export {
  type ServiceAnalysis,
  type ServiceCount,
  type ServiceFigures,
  serviceAnalysis,
  serviceCount,
} from './service-figures'
export { type UtilityCount, type UtilityFigures, utilityCount } from './utility-figures'
