import { isProcedureId, procedures } from '@frontdesk/rules'
import { useParams, useSearch } from '@tanstack/react-router'
import { NotFound } from '../app/not-found'
import { Plate } from '../parts/plate'
import { useOpenables } from '../today/openings'
import { openingHint, openingLabel } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { NewCaseForm } from './new-case-form'
import { NewCaseSide } from './new-case-side'

/** Takes down whatever this person may open. */
export function NewCasePage() {
  const words = useWords()
  const { procedure } = useParams({ from: '/desk/new/$procedure' })
  const { unit, key } = useSearch({ from: '/desk/new/$procedure' })
  const openables = useOpenables()
  if (!openables.includes(procedure) || !isProcedureId(procedure)) return <NotFound />
  return (
    <>
      <div className="page-head">
        {unit && <Plate label={unit} isBig />}
        <h1>{openingLabel(words, procedure)}</h1>
        <p className="lead">{openingHint(words, procedure)}</p>
      </div>
      <div className="new-grid">
        <NewCaseForm
          key={procedure}
          procedure={procedures[procedure]}
          unitLabel={unit ?? null}
          keyId={key ?? null}
        />
        <NewCaseSide procedure={procedure} />
      </div>
    </>
  )
}
