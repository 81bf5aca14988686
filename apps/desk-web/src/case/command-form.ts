import { type FormField, formOf, isProcedureId, procedures } from '@frontdesk/rules'
import { z } from 'zod'
import type { CaseView } from '../api/answers'
import type { AskedField } from '../form/asked-fields'
import type { Values } from '../form/draft'
import { referForm } from './refer-form'

export interface CommandForm {
  readonly schema: z.ZodObject
  readonly fields: readonly AskedField[]
  /** The command that what was filled in makes, where it is not the same thing. */
  readonly commandOf?: (read: Values) => Record<string, unknown>
}

interface Asked {
  readonly type: string
  readonly values: Values
  /** The procedures of which the reader may open a case. */
  readonly opens: readonly string[]
}

/** The form of a command: its schema and the fields that it asks for. */
export function commandForm(view: CaseView, { type, values, opens }: Asked): CommandForm | null {
  if (!isProcedureId(view.procedure)) return null
  const procedure = procedures[view.procedure]
  const spec = procedure.commands[type]
  if (!spec) return null
  if (type === 'amend') return amendForm(view, procedure.amendable, { schema: spec.schema, values })
  if (view.procedure === 'reception' && type === 'refer') return referForm(view, values, opens)
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
