import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ArchivePerson } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useWords } from '../words/words-provider'

interface Props {
  readonly person: ArchivePerson
  readonly onRemoved: () => void
}

/** For a slip of the pen; it asks once, and says what to do for somebody who moved out. */
export function RemovePerson({ person, onRemoved }: Props) {
  const { app, archive, errors } = useWords().desk
  const [isAsking, setAsking] = useState(false)
  const remove = useMutation(
    useTRPC().archive.removePerson.mutationOptions({ onSuccess: onRemoved }),
  )
  if (!isAsking) {
    return (
      <button className="btn plain end" type="button" onClick={() => setAsking(true)}>
        {archive.form.remove}
      </button>
    )
  }
  const { occupancyId, version } = person
  return (
    <div className="ask" role="alert">
      <p className="small">
        {remove.isError ? errors.notSaved : archive.form.removeAsk(person.name)}
      </p>
      <button
        className="btn sm"
        type="button"
        disabled={remove.isPending}
        onClick={() => remove.mutate({ occupancyId, version })}
      >
        {archive.form.remove}
      </button>
      <button className="btn sm" type="button" onClick={() => setAsking(false)}>
        {app.cancel}
      </button>
    </div>
  )
}
