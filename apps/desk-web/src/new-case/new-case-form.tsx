import { type CommandSpec, formOf, type Procedure } from '@frontdesk/rules'
import { type FormEvent, useMemo, useState } from 'react'
import { failureOf } from '../api/failure'
import { askedValues } from '../form/asked-fields'
import { useDraft, type Values } from '../form/draft'
import { FailureBar, leaf } from '../form/failure-bar'
import { FormFields, focusFirstWrong } from '../form/form-fields'
import { type FieldErrors, readForm } from '../form/read-form'
import { now } from '../time/clock'
import { useWords } from '../words/words-provider'
import { missingToAnnounce, openingFields } from './opening-fields'
import { useOpenCase } from './use-open-case'
import { useUnitOfAddress } from './use-unit-of-address'

interface Props {
  readonly procedure: Pick<Procedure, 'id' | 'commands'>
  readonly unitLabel: string | null
}

const startOf = (procedure: string): Values =>
  procedure === 'visitor'
    ? { partySize: 1 }
    : {
        receivedAt: new Date(now()).toISOString(),
        ...(procedure === 'complaint' ? { severity: 'general' } : {}),
      }

/** The form of a new case: its fields are the fields of the command that opens it. */
export function NewCaseForm({ procedure, unitLabel }: Props) {
  const { id } = procedure
  const { newCase, form } = useWords().desk
  const { schema } = procedure.commands.open as CommandSpec
  const fields = useMemo(() => openingFields(id, formOf(schema)), [id, schema])
  const { draft, wasRestored, change, clear } = useDraft(`new.${id}`, startOf(id))
  const [errors, setErrors] = useState<FieldErrors>({})
  const open = useOpenCase(clear)
  useUnitOfAddress({ label: unitLabel, fields, draft, change })

  function send() {
    const values = askedValues(fields, draft.values)
    const read = readForm(schema, { type: 'open', ...values })
    const missing = missingToAnnounce(id, values)
    const found = read.ok ? missing : { ...read.errors, ...missing }
    setErrors(found)
    if (!read.ok || Object.keys(found).length > 0) return focusFirstWrong('new', found)
    const { type, ...input } = read.value
    open.mutate({ procedure: id, caseId: draft.id, input })
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    send()
  }

  const failure = open.error ? failureOf(open.error) : null
  const told = failure?.kind === 'fields' ? failure.fields : []
  const shown = {
    ...Object.fromEntries(told.map(({ path, code }) => [leaf(path), code])),
    ...errors,
  }
  const wrong = Object.keys(shown).length
  return (
    <form className="card new-form" onSubmit={onSubmit} noValidate>
      {wasRestored && <p className="notice neutral">{newCase.draftKept}</p>}
      <FormFields
        idPrefix="new"
        procedure={id}
        fields={fields}
        draft={draft}
        errors={shown}
        onChange={change}
      />
      {open.error && <FailureBar procedure={id} command="open" error={open.error} retry={send} />}
      <div className="form-foot">
        <button className="btn filled lg" type="submit" disabled={open.isPending}>
          {open.isPending ? newCase.recording : newCase.record}
        </button>
        <button
          className="btn plain"
          type="button"
          onClick={() => {
            clear()
            setErrors({})
            open.reset()
          }}
        >
          {newCase.startOver}
        </button>
        <span className="small" role="status">
          {wrong > 0 && <b className="late-text">{form.fixFields(wrong)}</b>}
        </span>
      </div>
    </form>
  )
}
