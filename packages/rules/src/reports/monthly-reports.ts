import { complaintReport } from './complaint-lines'
import { orderReport } from './order-lines'
import { serviceReport } from './service-lines'
import { utilityReport } from './utility-lines'

/** The reports that the desk sends up each month. */
export const monthlyReports = {
  complaints: complaintReport,
  orders: orderReport,
  services: serviceReport,
  utilities: utilityReport,
} as const

export type ReportId = keyof typeof monthlyReports
export const reportIds = Object.keys(monthlyReports) as ReportId[]

export type FiguresOf<Id extends ReportId> = ReturnType<(typeof monthlyReports)[Id]['figures']>
export type ReportColumn = (typeof monthlyReports)[ReportId]['columns'][number]
