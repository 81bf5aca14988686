import type { ClauseId, FieldDoubt } from '@frontdesk/rules'
import type { DutyText } from './duty-words'
import { fill } from './fill'
import type { Failure, FieldFault } from './kernel-words'
import type { Messages } from './messages'
import type { ProcedureWords } from './words'

type Looked = Readonly<Record<string, string>>

export function procedureWords({ procedures }: Messages, procedure: string) {
  const known: Readonly<Record<string, ProcedureWords | undefined>> = procedures
  return known[procedure]
}

export const procedureName = (messages: Messages, procedure: string): string =>
  procedureWords(messages, procedure)?.name ?? procedure

export const openingLabel = (messages: Messages, procedure: string): string =>
  procedureWords(messages, procedure)?.opening.label ?? procedure

export const openingHint = (messages: Messages, procedure: string): string =>
  procedureWords(messages, procedure)?.opening.hint ?? ''

export const stateName = (messages: Messages, procedure: string, state: string): string =>
  procedureWords(messages, procedure)?.states[state] ?? state

/** The verb on a command's button. */
export const commandLabel = (messages: Messages, procedure: string, type: string): string =>
  procedureWords(messages, procedure)?.commands[type]?.label ?? type

/** Who did what, as one clause: `郑海川已报进展`, `Zheng Haichuan reported progress`. */
export function doneText(
  messages: Messages,
  procedure: string,
  { who, command }: { readonly who: string; readonly command: string },
): string {
  const done = procedureWords(messages, procedure)?.commands[command]?.done ?? command
  return fill(messages.kernel.did, { who, done })
}

export const fieldName = (messages: Messages, procedure: string, field: string): string =>
  procedureWords(messages, procedure)?.fields[field] ?? field

export const deadlineName = (messages: Messages, procedure: string, kind: string): string =>
  procedureWords(messages, procedure)?.deadlines[kind] ?? kind

/** What somebody is told, without saying of which case. */
export const toldText = (messages: Messages, procedure: string, subject: string): string =>
  procedureWords(messages, procedure)?.told[subject] ?? subject

interface Said {
  readonly state: string
  /** The site's own company, where the sentence names it. */
  readonly company: string
  readonly isOnPhone?: boolean
}

/** What the clerk can say aloud now, or nothing. */
export function promptText(
  words: ProcedureWords | undefined,
  { state, company, isOnPhone = false }: Said,
): string | null {
  const onPhone = isOnPhone ? words?.phonePrompts?.[state] : undefined
  const prompt = onPhone ?? words?.prompts[state]
  return prompt ? fill(prompt, { company }) : null
}

/** What the clerk does now beside saying it, or nothing. */
export const cueText = (words: ProcedureWords | undefined, state: string): string | null =>
  words?.cues?.[state] ?? null

export const roleName = ({ kernel }: Messages, role: string): string =>
  (kernel.roles as Looked)[role] ?? role

export const departmentName = ({ kernel }: Messages, kind: string): string =>
  (kernel.departments as Looked)[kind] ?? kind

// People's own words are never taken for a role or a department, whatever they wrote.
const roleFields = new Set(['level', 'resolvedBy', 'role'])

/** The word for a value of a field; the value itself where it is not one of a choice. */
export function choiceText(
  messages: Messages,
  procedure: string,
  { field, value }: { readonly field: string; readonly value: string },
): string {
  const own = procedureWords(messages, procedure)?.choices[field]?.[value]
  if (own) return own
  if (field === 'department') return departmentName(messages, value)
  if (field === 'referredTo') return procedureName(messages, value)
  return roleFields.has(field) ? roleName(messages, value) : value
}

/** The word for a choice; the field that `amend` names is itself a word. */
export const namedChoice = (
  messages: Messages,
  procedure: string,
  { field, value }: { readonly field: string; readonly value: string },
): string =>
  field === 'field'
    ? fieldName(messages, procedure, value)
    : choiceText(messages, procedure, { field, value })

interface Titled {
  readonly procedure: string
  readonly title: string
  readonly titleField: string
  readonly titleChoice: { readonly field: string; readonly value: string } | null
}

/** What a case is about: `水管爆裂 · 3 栋 12 楼`. */
export function titleText(
  messages: Messages,
  { procedure, title, titleField, titleChoice }: Titled,
): string {
  const own = namedChoice(messages, procedure, { field: titleField, value: title })
  return titleChoice ? `${namedChoice(messages, procedure, titleChoice)} · ${own}` : own
}

interface Holder {
  readonly role: string
  readonly department: string | null
  readonly person: { readonly name: string } | null
}

/** Who holds a case, as short as a list needs it. */
export function holderName(messages: Messages, { person, role, department }: Holder): string {
  if (person) return person.name
  return role === 'department' && department
    ? departmentName(messages, department)
    : roleName(messages, role)
}

/** What a duty is called, and what it asks for; an unknown one by its id. */
export const dutyText = ({ duties }: Messages, duty: string): DutyText =>
  (duties as Readonly<Record<string, DutyText>>)[duty] ?? { name: duty, task: '' }

export const clauseTitle = ({ clauses }: Messages, id: string): string =>
  clauses[id as ClauseId] ?? id

/** Why one field cannot be taken; an unknown code is said as a value that does not fit. */
export const fieldFaultText = ({ kernel: { fieldFaults } }: Messages, code: string): string =>
  fieldFaults[code as FieldFault] ?? fieldFaults['value-impossible']

/** What to look at once more, of a value that is taken all the same. */
export const fieldDoubtText = ({ kernel: { fieldDoubts } }: Messages, doubt: FieldDoubt): string =>
  fieldDoubts[doubt]

/** Why a request came to nothing; an unknown code is said as not saved. */
export const failureText = ({ kernel: { failures } }: Messages, code: string): string =>
  failures[code as Failure] ?? failures.unexpected
