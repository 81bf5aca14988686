import type { FieldValue, Holder, Refusal } from '../api/answers'
import type { ProcedureWords, Words } from './words'

const own = (words: Words, procedure: string): ProcedureWords | undefined =>
  words.procedures[procedure]

export const procedureName = (words: Words, procedure: string): string =>
  own(words, procedure)?.name ?? procedure

export const stateNames = (words: Words, procedure: string): Readonly<Record<string, string>> =>
  own(words, procedure)?.states ?? {}

export const stateName = (words: Words, procedure: string, state: string): string =>
  stateNames(words, procedure)[state] ?? state

export const commandName = (words: Words, procedure: string, type: string): string =>
  own(words, procedure)?.commands[type]?.label ?? type

/** What a timeline says once a command is done: `已报进展`. */
export const commandDone = (words: Words, procedure: string, type: string): string =>
  own(words, procedure)?.commands[type]?.done ?? commandName(words, procedure, type)

export const fieldName = (words: Words, procedure: string, field: string): string =>
  own(words, procedure)?.fields[field] ?? field

export const factName = (words: Words, procedure: string, fact: string): string =>
  own(words, procedure)?.facts[fact] ?? fact

export const deadlineName = (words: Words, procedure: string, kind: string): string =>
  own(words, procedure)?.deadlines[kind] ?? kind

export const promptOf = (words: Words, procedure: string, state: string): string | null =>
  own(words, procedure)?.prompts[state] ?? null

const look = (texts: object, key: string): string | undefined =>
  (texts as Readonly<Record<string, string>>)[key]

export const roleName = (words: Words, role: string): string =>
  look(words.kernel.roles, role) ?? role

export const departmentName = (words: Words, kind: string): string =>
  look(words.kernel.departments, kind) ?? kind

/** A value of a field, told by the procedure's own words. */
export interface NamedValue {
  readonly procedure: string
  readonly name: string
  readonly value: string
}

export function choiceName(words: Words, { procedure, name, value }: NamedValue): string {
  if (name === 'field') return fieldName(words, procedure, value)
  const texts = own(words, procedure)?.choices[name]
  return texts?.[value] ?? look(words.kernel.departments, value) ?? value
}

/** The sentence that explains a refusal; its code where the words have none. */
export const refusalText = (words: Words, procedure: string, { code }: Refusal): string =>
  own(words, procedure)?.refusals[code] ?? code

/** What to do about a field that is not right. */
export const fieldErrorText = (words: Words, code: string): string =>
  look(words.kernel.fieldFaults, code) ?? words.kernel.fieldFaults['value-impossible']

/** Who holds a case, as short as a list needs it. */
export function holderName(words: Words, holder: Holder): string {
  if (holder.person) return holder.person.name
  if (holder.role === 'department' && holder.department)
    return departmentName(words, holder.department)
  return roleName(words, holder.role)
}

/** A value of a fact list in words; masked values are shown by their own part. */
export function valueText(
  words: Words,
  { procedure, name, value }: { procedure: string; name: string; value: FieldValue },
): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? words.kernel.yes : words.kernel.no
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return choiceName(words, { procedure, name, value })
  if ('masked' in value) return value.masked
  return value
    .map((one) => choiceName(words, { procedure, name, value: one }))
    .join(words.kernel.list.comma)
}
