import { languages } from '@frontdesk/messages'
import { type ReportId, reportIds } from '@frontdesk/rules/reports'
import { z } from 'zod'
import { router, staffEndpoint } from '../trpc'
import { exportReport } from './export-report'
import { monthlyReport } from './monthly'

const Asked = z.object({
  report: z.enum(reportIds as [ReportId, ...ReportId[]]),
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional(),
})

/** The reports that the desk sends up each month (R7-4.1.3, R7-4.10.5, R7-4.7.4, R7-4.11.3). */
export const reportsRouter = router({
  monthly: staffEndpoint.input(Asked).query(({ ctx, input }) => monthlyReport(ctx, input)),
  export: staffEndpoint
    .input(Asked.extend({ language: z.enum(languages) }))
    .query(({ ctx, input }) => exportReport(ctx, input)),
})
