import { choiceText, departmentName, fieldName, roleName } from '@frontdesk/messages/lookups'
import { formatFen } from '@frontdesk/rules'
import type { CaseRow, FieldValue, Holder } from '../api/answers'
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
  openingHint,
  openingLabel,
  procedureName,
  procedureWords,
  promptText,
  roleName,
  stateName,
  toldText,
} from '@frontdesk/messages/lookups'

/** Who holds a case, as short as a list needs it. */
export function holderName(words: Words, holder: Holder): string {
  if (holder.person) return holder.person.name
  if (holder.role === 'department' && holder.department)
    return departmentName(words, holder.department)
  return roleName(words, holder.role)
}

/** A value of a field, told by the procedure's own words. */
export interface NamedValue {
  readonly procedure: string
  readonly name: string
  readonly value: string
}

/** The word for a choice; the field that `amend` names is itself a word. */
export const choiceName = (words: Words, { procedure, name, value }: NamedValue): string =>
  name === 'field'
    ? fieldName(words, procedure, value)
    : choiceText(words, procedure, { field: name, value })

/** What a case is about: `水管爆裂 · 3 栋 12 楼`. */
export function titleText(words: Words, { procedure, title, titleField, titleChoice }: CaseRow) {
  const own = choiceName(words, { procedure, name: titleField, value: title })
  if (!titleChoice) return own
  const { field, value } = titleChoice
  return `${choiceName(words, { procedure, name: field, value })} · ${own}`
}

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
