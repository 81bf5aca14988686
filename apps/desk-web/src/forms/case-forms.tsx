import { type FormId, formIds, writtenForms } from '@frontdesk/rules/forms'
import { Link } from '@tanstack/react-router'
import type { CaseView } from '../api/answers'
import { Icon } from '../parts/icon'
import { useFormWords } from './use-form-words'

/** The sheets of paper that a case has. */
export function CaseForms({ caseId, procedure }: Pick<CaseView, 'caseId' | 'procedure'>) {
  const words = useFormWords()
  if (!words) return null
  return sheetsOf(procedure).map((form) => (
    <Link
      key={form}
      className="btn sm"
      to="/forms/$form"
      params={{ form }}
      search={{ case: caseId }}
    >
      <Icon name="print" size={16} />
      {words.titles[form]}
    </Link>
  ))
}

const sheetsOf = (procedure: string): readonly FormId[] =>
  formIds.filter((id) => {
    const { layout, procedures } = writtenForms[id]
    return layout === 'sheet' && procedures.includes(procedure)
  })
