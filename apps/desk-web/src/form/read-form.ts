import type { z } from 'zod'
import type { Values } from './draft'

export type FieldErrors = Readonly<Record<string, string>>

export type ReadForm =
  | { readonly ok: true; readonly value: Record<string, unknown> }
  | { readonly ok: false; readonly errors: FieldErrors }

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/** What was filled in, without the fields that were left empty. */
export const filledIn = (values: Values): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)))

/** Reads a form with the schema of its command; each field that is not right has one code. */
export function readForm(schema: z.ZodObject, values: Values): ReadForm {
  const parsed = schema.safeParse(filledIn(values))
  if (parsed.success) return { ok: true, value: parsed.data }
  const errors: Record<string, string> = {}
  for (const { path, message } of parsed.error.issues) {
    const name = String(path[0])
    errors[name] ??= isEmpty(values[name]) ? 'required' : message
  }
  return { ok: false, errors }
}
