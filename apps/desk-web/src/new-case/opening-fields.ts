import type { FormField } from '@frontdesk/rules'
import type { Values } from '../form/draft'
import type { FieldErrors } from '../form/read-form'

// A visit is announced in the same breath, and the rules ask for these before a host is told.
const neededToAnnounce: readonly string[] = ['visitorName', 'hostUnitId', 'consent']

const isNeeded = (procedure: string, name: string) =>
  procedure === 'visitor' && neededToAnnounce.includes(name)

const isDoor = ({ widget }: FormField) => widget === 'unit' || widget === 'person'

/** The fields of an opening form: the door first, because it fills in the rest. */
export function openingFields(procedure: string, fields: readonly FormField[]): FormField[] {
  const asked = fields.map((field) => ({
    ...field,
    isRequired: field.isRequired || isNeeded(procedure, field.name),
  }))
  return [...asked.filter(isDoor), ...asked.filter((field) => !isDoor(field))]
}

/** What the schema leaves open and the desk still needs. */
export function missingToAnnounce(procedure: string, values: Values): FieldErrors {
  const missing = neededToAnnounce.filter((name) => isNeeded(procedure, name) && !values[name])
  return Object.fromEntries(missing.map((name) => [name, 'required']))
}
