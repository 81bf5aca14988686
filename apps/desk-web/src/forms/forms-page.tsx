import { type FormId, formIds, writtenForms } from '@frontdesk/rules/forms'
import { Link } from '@tanstack/react-router'
import { LoadingBars } from '../parts/loading-bars'
import { clauseTitle } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { useFormWords } from './use-form-words'

const layouts = ['register', 'sheet'] as const

/** Every written form of the house, with the clause that asks for it. */
export function FormsPage() {
  const words = useFormWords()
  const said = useWords()
  const { forms } = said.desk
  if (!words) return <LoadingBars />
  return (
    <>
      <div className="page-head">
        <h1>{forms.title}</h1>
        <p className="lead">{forms.lead}</p>
      </div>
      {layouts.map((layout) => (
        <section key={layout} aria-labelledby={layout}>
          <h2 id={layout}>{forms[layout]}</h2>
          <ul className="form-list">
            {formIds
              .filter((id: FormId) => writtenForms[id].layout === layout)
              .map((id) => (
                <li key={id}>
                  <Link to="/forms/$form" params={{ form: id }} data-row>
                    <b>{words.titles[id]}</b>
                    <span className="muted small">
                      {clauseTitle(said, writtenForms[id].clause)}
                    </span>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
