import { formatFen } from '@frontdesk/rules'
import { fill } from './fill'
import { choiceText, procedureName, procedureWords, toldText } from './lookups'
import type { Messages } from './messages'

type Value = string | number | boolean | null

/** A fact of a journal entry with the values that a timeline may show. */
export interface SaidFact {
  readonly type: string
  readonly values: Readonly<Record<string, Value>>
}

/** What happened, as a timeline says it: `转责任部门：工程部`. */
export function factText(messages: Messages, procedure: string, { type, values }: SaidFact) {
  const sentence = procedureWords(messages, procedure)?.facts[type]
  if (!sentence) return type
  const shown = Object.entries(values).map(([field, value]) => [
    field,
    shownValue(messages, procedure, { field, value }),
  ])
  return fill(sentence, Object.fromEntries(shown))
}

/** A value of a field in words; people's own words and numbers stay as they are. */
export function shownValue(
  messages: Messages,
  procedure: string,
  { field, value }: { readonly field: string; readonly value: Value },
): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? messages.kernel.yes : messages.kernel.no
  if (typeof value === 'number') return field.endsWith('Fen') ? formatFen(value) : String(value)
  if (field === 'subject') return toldText(messages, procedure, value)
  if (field === 'procedure') return procedureName(messages, value)
  return choiceText(messages, procedure, { field, value })
}
