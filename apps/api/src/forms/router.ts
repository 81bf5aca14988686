import { languages } from '@frontdesk/messages'
import { type FormId, formIds } from '@frontdesk/rules/forms'
import { z } from 'zod'
import { router, staffEndpoint } from '../trpc'
import { exportForm } from './export-form'
import { filledForm } from './filled-form'

const Asked = z.object({
  formId: z.enum(formIds as [FormId, ...FormId[]]),
  from: z.iso.date(),
  until: z.iso.date(),
  caseId: z.guid().optional(),
})

export const formsRouter = router({
  filled: staffEndpoint.input(Asked).query(({ ctx, input }) => filledForm(ctx, input)),
  export: staffEndpoint
    .input(Asked.extend({ language: z.enum(languages) }))
    .query(({ ctx, input }) => exportForm(ctx, input)),
})
