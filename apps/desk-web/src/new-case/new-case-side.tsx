import { Prompt } from '../parts/prompt'
import { useWords } from '../words/words-provider'

const isTimed: readonly string[] = ['service-request', 'complaint']
const hasDoor: readonly string[] = [...isTimed, 'visitor']

/** Some sentences for the first week at the desk, and what can be said aloud. */
export function NewCaseSide({ procedure }: { readonly procedure: string }) {
  const words = useWords()
  const { newCase } = words.desk
  const hints = [
    ...(hasDoor.includes(procedure) ? [newCase.sideUnit] : []),
    ...(procedure === 'visitor' ? [newCase.sideConsent] : []),
    ...(isTimed.includes(procedure) ? [newCase.sideTime] : []),
    newCase.sideTwice,
  ]
  return (
    <aside className="card new-side" aria-labelledby="new-side">
      <div className="card-head">
        <h2 id="new-side">{newCase.sideTitle}</h2>
      </div>
      <ul>
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <Prompt procedure={procedure} state="unopened" />
    </aside>
  )
}
