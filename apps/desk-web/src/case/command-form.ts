import { type FormField, formOf, isProcedureId, procedures } from '@frontdesk/rules'
import { z } from 'zod'
import type { CaseView } from '../api/answers'
import type { Values } from '../form/draft'

export interface CommandForm {
  readonly schema: z.ZodObject
  readonly fields: readonly FormField[]
}

/** The form of a command: its schema and the fields that it asks for. */
export function commandForm(view: CaseView, type: string, values: Values): CommandForm | null {
  if (!isProcedureId(view.procedure)) return null
  const procedure = procedures[view.procedure]
  const spec = procedure.commands[type]
  if (!spec) return null
  if (type === 'amend') return amendForm(view, procedure.amendable, { schema: spec.schema, values })
  return { schema: spec.schema, fields: formOf(spec.schema) }
}

interface Amend {
  readonly schema: z.ZodObject
  readonly values: Values
}

// Which field is put right decides how its new value is asked for.
function amendForm(
  view: CaseView,
  amendable: Readonly<Record<string, z.ZodType>>,
  { schema, values }: Amend,
): CommandForm {
  const names = view.amendable.length > 0 ? view.amendable : Object.keys(amendable)
  const chosen = typeof values.field === 'string' ? amendable[values.field] : undefined
  const value = chosen ? formOf(z.object({ value: chosen })) : []
  const field: FormField = {
    name: 'field',
    widget: 'choice',
    isRequired: true,
    isPersonal: false,
    choices: names,
  }
  const rest = formOf(schema).filter(({ name }) => name === 'reason')
  return {
    schema: chosen ? schema.extend({ value: chosen }) : schema,
    fields: [field, ...value, ...rest],
  }
}
