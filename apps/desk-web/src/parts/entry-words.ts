import { factText } from '@frontdesk/messages/facts'
import type { CaseField, Entry, FieldValue } from '../api/answers'
import { commandLabel, departmentName, roleName, toldText } from '../words/lookup'
import type { Words } from '../words/words'

export function isMasked(value: FieldValue): value is Extract<FieldValue, { masked: string }> {
  return typeof value === 'object' && value !== null && 'masked' in value
}

/** Who did it: a name, or the clock, the kiosk, the host's link. */
export function senderName(words: Words, { by }: Entry): string {
  const { system, kiosk, host } = words.desk.casePage
  if (by.person) return by.person.name
  if (by.role === 'system') return system
  if (by.role === 'kiosk') return kiosk
  if (by.role === 'host') return host
  return roleName(words, by.role)
}

// The fields in which people speak.
const spoken = [
  'note',
  'words',
  'question',
  'answer',
  'message',
  'reason',
  'handling',
  'result',
  'report',
  'method',
  'remark',
  'matter',
]

// The fields of an entry that are somebody's words, in the order they are read.
function spokenFields({ facts }: Entry): readonly CaseField[] {
  // How a receipt was paid is nobody's words, though a complaint is handled by a `method` too.
  const said = facts.filter(({ type }) => type !== 'receiptMade')
  const fields = said.flatMap((fact) => fact.fields)
  return spoken.flatMap((name) => fields.find((field) => field.name === name) ?? [])
}

export interface Quote {
  readonly name: string
  readonly text: string
}

/** What somebody wrote in an entry, field by field. */
export const entryQuotes = (entry: Entry): readonly Quote[] =>
  spokenFields(entry).flatMap(({ name, value }) => {
    const text = plain(value)
    return text === null || text === '' ? [] : [{ name, text: String(text) }]
  })

/** What an entry says happened: its first fact, or else the command that was sent. */
export function entryTitle(words: Words, procedure: string, entry: Entry): string {
  const fact = entry.facts.find(({ type }) => type !== 'told')
  if (!fact) return commandLabel(words, procedure, entry.command)
  const values = Object.fromEntries(fact.fields.map(({ name, value }) => [name, plain(value)]))
  return factText(words, procedure, { type: fact.type, values })
}

/** Whom an entry told what: `告知管理处主任：有重大事项，请确认收到`. */
export const toldLines = (words: Words, procedure: string, { facts }: Entry): readonly string[] =>
  facts.flatMap(({ type, fields }) => {
    if (type !== 'told') return []
    const value = (name: string) => fields.find((field) => field.name === name)?.value
    const subject = value('subject')
    const to = value('to')
    if (typeof subject !== 'string' || !Array.isArray(to)) return []
    return [words.desk.casePage.told(postName(words, to), toldText(words, procedure, subject))]
  })

// A holder as the journal gives it: the role, then the person and the department, if any.
function postName(words: Words, [role = '', ...rest]: readonly string[]): string {
  const departments: readonly string[] = Object.keys(words.kernel.departments)
  const department = rest.find((one) => departments.includes(one))
  const person = rest.find((one) => !departments.includes(one))
  const post = department ? departmentName(words, department) : roleName(words, role)
  return person ? words.desk.aside(person, post) : post
}

function plain(value: FieldValue): string | number | boolean | null {
  if (value === null || typeof value !== 'object') return value
  if (isMasked(value)) return value.masked
  // A list of things with members of their own is read on the case's page.
  return 'lines' in value ? null : value.join(' ')
}
