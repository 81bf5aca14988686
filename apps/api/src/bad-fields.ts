import type { z } from 'zod'
import type { BadField } from './failure'

const isCode = /^[a-z]+(-[a-z]+)+$|^required$/

/** What zod found, as one code a field: our schemas' own code, else one by the kind of fault. */
export function badFields(error: z.core.$ZodError, sent: unknown): BadField[] {
  return error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    code: codeOf(issue, valueAt(sent, issue.path)),
  }))
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined || value === null || value === '') return 'required'
  if (isCode.test(issue.message)) return issue.message
  return issue.code === 'invalid_value' ? 'choice-impossible' : 'value-impossible'
}

function valueAt(sent: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    sent,
  )
}
