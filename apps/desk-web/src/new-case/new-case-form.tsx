import type { FormEvent } from 'react'
import { FailureBar } from '../form/failure-bar'
import { FormFields } from '../form/form-fields'
import { useWords } from '../words/words-provider'
import { useKeyOfAddress } from './use-key-of-address'
import { type Openable, useNewCase } from './use-new-case'
import { useUnitOfAddress } from './use-unit-of-address'

interface Props {
  readonly procedure: Openable
  readonly unitLabel: string | null
  readonly keyId: string | null
}

/** The form of a new case. */
export function NewCaseForm({ procedure, unitLabel, keyId }: Props) {
  const { newCase, form } = useWords().desk
  const opening = useNewCase(procedure)
  useUnitOfAddress({ label: unitLabel, ...opening })
  useKeyOfAddress({ keyId, ...opening })
  const wrong = Object.keys(opening.errors).length
  return (
    <form
      className="card new-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        opening.send()
      }}
    >
      {opening.wasRestored && <p className="notice neutral">{newCase.draftKept}</p>}
      <FormFields
        idPrefix="new"
        procedure={procedure.id}
        fields={opening.fields}
        draft={opening.draft}
        errors={opening.errors}
        onChange={opening.change}
      />
      {opening.error && (
        <FailureBar
          procedure={procedure.id}
          command="open"
          error={opening.error}
          retry={opening.send}
        />
      )}
      <div className="form-foot">
        <button className="btn filled lg" type="submit" disabled={opening.isPending}>
          {opening.isPending ? newCase.recording : newCase.record}
        </button>
        <button className="btn plain" type="button" onClick={opening.startOver}>
          {newCase.startOver}
        </button>
        <span className="small" role="status">
          {wrong > 0 && <b className="late-text">{form.fixFields(wrong)}</b>}
        </span>
      </div>
    </form>
  )
}
