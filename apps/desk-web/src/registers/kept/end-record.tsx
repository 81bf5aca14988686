import { useState } from 'react'
import { useWords } from '../../words/words-provider'

export interface Ending {
  readonly label: string
  /** What is asked before, because it cannot be undone. */
  readonly ask: string
  readonly isPending: boolean
  readonly isError: boolean
  mutate(): void
}

/** Takes something off a register; it asks once. */
export function EndRecord({ label, ask, isPending, isError, mutate }: Ending) {
  const { app, errors } = useWords().desk
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <button className="btn plain end" type="button" onClick={() => setAsking(true)}>
        {label}
      </button>
    )
  }
  return (
    <div className="ask" role="alert">
      <p className="small">{isError ? errors.notSaved : ask}</p>
      <button className="btn sm" type="button" disabled={isPending} onClick={mutate}>
        {label}
      </button>
      <button className="btn sm" type="button" onClick={() => setAsking(false)}>
        {app.cancel}
      </button>
    </div>
  )
}
