import type { UnitHit } from '../api/answers'
import { type AskedField, askedFields } from './asked-fields'
import type { Draft, Values } from './draft'
import { Field } from './field'
import type { FieldErrors } from './read-form'

interface Props {
  readonly idPrefix: string
  readonly procedure: string
  readonly fields: readonly AskedField[]
  readonly draft: Draft
  readonly errors: FieldErrors
  readonly onChange: (values: Values, unit?: UnitHit | null) => void
}

/** All fields of a command, in the order of its schema. */
export function FormFields({ idPrefix, procedure, fields, draft, errors, onChange }: Props) {
  return askedFields(fields, draft.values).map((field) => (
    <Field
      key={field.name}
      id={`${idPrefix}-${field.name}`}
      procedure={field.of ?? procedure}
      field={field}
      value={draft.values[field.name] ?? undefined}
      unit={draft.unit}
      error={errors[field.name] ?? null}
      onChange={onChange}
    />
  ))
}

/** Brings the first field that is not right under the eye and the fingers. */
export function focusFirstWrong(idPrefix: string, errors: FieldErrors): void {
  const name = Object.keys(errors)[0]
  if (!name) return
  const field = document.getElementById(`${idPrefix}-${name}`)
  field?.scrollIntoView({ block: 'center' })
  const control = field?.matches('fieldset') ? field.querySelector('input') : field
  control?.focus()
}
