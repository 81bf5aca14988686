import { type FormField, formOf, openingOf } from '@frontdesk/rules'
import { contactFieldOf } from '@frontdesk/rules/reception'
import { z } from 'zod'
import type { CaseView } from '../api/answers'
import type { Values } from '../form/draft'
import type { CommandForm } from './command-form'

const chosen = z.object({ type: z.literal('refer'), to: z.string() })

/** Where to, and what the other case needs beyond what the contact knows. */
export function referForm(view: CaseView, values: Values, opens: readonly string[]): CommandForm {
  const to: FormField = {
    name: 'to',
    widget: 'procedure',
    isRequired: true,
    isPersonal: false,
    choices: opens.filter((id) => openingOf(id) !== null),
  }
  const opening = openingOf(String(values.to))
  if (!opening) return { schema: chosen, fields: [to] }
  const needed = formOf(opening).filter((field) => !isKnown(view, field))
  const others = Object.entries(opening.shape).filter(([name]) =>
    needed.some((field) => field.name === name),
  )
  return {
    schema: chosen.extend(Object.fromEntries(others)),
    fields: [to, ...needed.map((field) => ({ ...field, of: String(values.to) }))],
    commandOf: ({ type, to: target, ...input }) => ({ type, to: target, input }),
  }
}

/** True when the contact answers it already; people of a unit are chosen where the unit is. */
function isKnown({ unit, fields }: CaseView, field: FormField): boolean {
  const has = (name: string) =>
    fields.some((known) => known.name === name && known.value !== null && known.value !== '')
  if (field.widget === 'callList') return unit !== null || has('name') || has('phone')
  if (field.widget === 'person') return unit !== null
  const from = contactFieldOf(field)
  return from !== null && (from === 'unitId' ? unit !== null : has(from))
}
