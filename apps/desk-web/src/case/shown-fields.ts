import { isProcedureId, procedures } from '@frontdesk/rules'
import type { CaseField, CaseView } from '../api/answers'

// What did not happen is not told, except where no is an answer.
const answers: readonly string[] = ['valid']

function isSaid({ name, value }: CaseField): boolean {
  if (value === false || value === 0) return answers.includes(name)
  if (value === null || value === '') return false
  const list = typeof value === 'object' && 'lines' in value ? value.lines : value
  return !Array.isArray(list) || list.length > 0
}

// Whom an application names stands in its list, and at last with the passes.
const repeated: Readonly<Record<string, readonly string[]>> = {
  name: ['holders', 'passes'],
  holders: ['passes'],
}

/** The facts of a case that say something: as they were asked for, then what was added later. */
export function shownFields({ procedure, fields, openedAt }: CaseView): readonly CaseField[] {
  const asked = isProcedureId(procedure)
    ? Object.keys(procedures[procedure].commands.open?.schema.shape ?? {})
    : []
  const place = ({ name }: CaseField) => {
    const index = asked.indexOf(name)
    return index < 0 ? asked.length : index
  }
  // When a case was opened stands at the end of every list.
  const isOpening = ({ name, value }: CaseField) => name === 'askedAt' && value === openedAt
  const said = fields.filter((field) => isSaid(field) && !isOpening(field))
  const isRepeated = ({ name }: CaseField) =>
    repeated[name]?.some((other) => said.some((field) => field.name === other))
  return said.filter((field) => !isRepeated(field)).toSorted((a, b) => place(a) - place(b))
}
