import { namedChoice } from '@frontdesk/messages/lookups'
import { formatFen } from '@frontdesk/rules'
import type { FieldValue } from '../api/answers'
import type { Words } from './words'

export {
  clauseTitle,
  commandLabel,
  cueText,
  deadlineName,
  departmentName,
  doneText,
  fieldDoubtText,
  fieldFaultText,
  fieldName,
  holderName,
  openingHint,
  openingLabel,
  procedureName,
  procedureWords,
  promptText,
  roleName,
  stateName,
  titleText,
  toldText,
} from '@frontdesk/messages/lookups'

/** A value of a field, told by the procedure's own words. */
export interface NamedValue {
  readonly procedure: string
  readonly name: string
  readonly value: string
}

/** The word for a choice; the field that `amend` names is itself a word. */
export const choiceName = (words: Words, { procedure, name, value }: NamedValue): string =>
  namedChoice(words, procedure, { field: name, value })

/** A value of a fact list in words; masked values are shown by their own part. */
export function valueText(
  words: Words,
  { procedure, name, value }: { procedure: string; name: string; value: FieldValue },
): string {
  const { kernel } = words
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? kernel.yes : kernel.no
  if (typeof value === 'number') return name.endsWith('Fen') ? formatFen(value) : String(value)
  if (typeof value === 'string') return choiceName(words, { procedure, name, value })
  if ('masked' in value) return value.masked
  if ('lines' in value) return ''
  return value
    .map((one) => choiceName(words, { procedure, name, value: one }))
    .join(kernel.list.comma)
}
