import { isProcedureId, procedures } from '@frontdesk/rules'
import type { CaseField, CaseView } from '../api/answers'

// What did not happen is not told, except where no is an answer.
const answers: readonly string[] = ['valid']

function isSaid({ name, value }: CaseField): boolean {
  if (value === false || value === 0) return answers.includes(name)
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

/** The facts of a case that say something: as they were asked for, then what was added later. */
export function shownFields({ procedure, fields }: CaseView): readonly CaseField[] {
  const asked = isProcedureId(procedure)
    ? Object.keys(procedures[procedure].commands.open?.schema.shape ?? {})
    : []
  const place = ({ name }: CaseField) => {
    const index = asked.indexOf(name)
    return index < 0 ? asked.length : index
  }
  return fields.filter(isSaid).toSorted((a, b) => place(a) - place(b))
}
