import { z } from 'zod'

/** A form as a browser sends it. */
export const SentForm = z.instanceof(FormData, { error: 'required' })

export const SentFile = z.unknown().pipe(z.instanceof(File, { error: 'required' }))

/** A form that holds one file and nothing else. */
export const UploadedFile = SentForm.transform((form): { file: unknown } => ({
  file: form.get('file'),
}))
  .pipe(z.object({ file: SentFile }))
  .transform(({ file }) => file)
export type UploadedFile = z.infer<typeof UploadedFile>
