import { z } from 'zod'

/** The one file of a form, as a browser sends it. */
export const UploadedFile = z
  .instanceof(FormData, { error: 'required' })
  .transform((form, context) => {
    const file = form.get('file')
    if (file !== null && typeof file !== 'string') return file
    context.addIssue({ code: 'custom', message: 'required', path: ['file'] })
    return z.NEVER
  })
export type UploadedFile = z.infer<typeof UploadedFile>
