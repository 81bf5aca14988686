import { procedures } from '@frontdesk/rules'
import { useParams, useSearch } from '@tanstack/react-router'
import { NotFound } from '../app/not-found'
import { Plate } from '../parts/plate'
import { openables } from '../today/openings'
import { useWords } from '../words/words-provider'
import { NewCaseForm } from './new-case-form'
import { NewCaseSide } from './new-case-side'

/** Takes down whatever the desk opens. */
export function NewCasePage() {
  const { newCase, openings: names } = useWords().desk
  const { procedure: asked } = useParams({ from: '/desk/new/$procedure' })
  const { unit } = useSearch({ from: '/desk/new/$procedure' })
  const opening = openables.find(({ procedure }) => procedure === asked)
  if (!opening) return <NotFound />
  const { procedure } = opening
  return (
    <>
      <div className="page-head">
        {unit && <Plate label={unit} isBig />}
        <h1>{names[procedure]}</h1>
        <p className="lead">{newCase.hints[procedure]}</p>
      </div>
      <div className="new-grid">
        <NewCaseForm key={procedure} procedure={procedures[procedure]} unitLabel={unit ?? null} />
        <NewCaseSide procedure={procedure} />
      </div>
    </>
  )
}
