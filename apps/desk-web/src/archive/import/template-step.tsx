import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../../api/trpc'
import { usePreferences } from '../../app/preferences'
import { SaveButton } from '../../parts/save-button'
import { useWords } from '../../words/words-provider'

/** An empty list with the columns that are read. */
export function TemplateStep() {
  const { wizard } = useWords().desk.archive
  const { language } = usePreferences()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const fetchAs = (format: 'xlsx' | 'csv') => () =>
    cache.fetchQuery(trpc.archive.template.queryOptions({ language, format }))
  return (
    <section className="card" aria-labelledby="import-template">
      <div className="card-head">
        <h2 id="import-template">{wizard.template}</h2>
      </div>
      <div className="import-step">
        <p className="muted">{wizard.templateHint}</p>
        <div className="step-buttons">
          <SaveButton label={wizard.templateExcel} fetchFile={fetchAs('xlsx')} />
          <SaveButton label={wizard.templateCsv} fetchFile={fetchAs('csv')} />
        </div>
      </div>
    </section>
  )
}
