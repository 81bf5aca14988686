import { useState } from 'react'
import { FormFailure } from '../../archive/form-failure'
import { useWords } from '../../words/words-provider'

export interface Ending {
  readonly label: string
  /** What is asked before, because it cannot be undone. */
  readonly ask: string
  readonly isPending: boolean
  readonly error: unknown
  mutate(): void
}

interface Props extends Ending {
  /** Reads again what somebody else has changed. */
  readonly onLook: () => void
}

/** Takes something off a register; it asks once, and says why when it cannot be. */
export function EndRecord({ label, ask, isPending, error, mutate, onLook }: Props) {
  const { app } = useWords().desk
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
      {error ? <FormFailure error={error} onLook={onLook} /> : <p className="small">{ask}</p>}
      <button className="btn sm" type="button" disabled={isPending} onClick={mutate}>
        {label}
      </button>
      <button className="btn sm" type="button" onClick={() => setAsking(false)}>
        {app.cancel}
      </button>
    </div>
  )
}
