import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { CaseView } from '../api/answers'
import { failureOf } from '../api/failure'
import { askedValues } from '../form/asked-fields'
import { useDraft } from '../form/draft'
import { FailureBar, leaf, RefusalBar } from '../form/failure-bar'
import { FormFields, focusFirstWrong } from '../form/form-fields'
import { type FieldErrors, readForm } from '../form/read-form'
import { ConflictBar } from '../parts/conflict-bar'
import { Icon } from '../parts/icon'
import { commandLabel } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { type CommandForm, commandForm } from './command-form'
import { commandIcon } from './command-icons'
import { useDraftRefusal } from './use-draft-refusal'
import { useSubmit } from './use-submit'

interface Props {
  readonly view: CaseView
  readonly type: string
  readonly onSent: () => void
  readonly onClose: () => void
}

/** The form of one command, open in its place. */
export function CommandPanel({ view, type, onSent, onClose }: Props) {
  const words = useWords()
  const label = commandLabel(words, view.procedure, type)
  const { draft, change, clear } = useDraft(`${view.caseId}.${type}`)
  const form = commandForm(view, type, draft.values)
  // The version this person has in mind; a later one is a conflict, not an overwrite.
  const [version, setVersion] = useState(view.version)
  const [errors, setErrors] = useState<FieldErrors>({})
  const submit = useSubmit(view.caseId, () => {
    clear()
    onSent()
  })
  const panel = useFocusFirst()
  const failure = submit.error ? failureOf(submit.error) : null
  const read = form ? readCommand(form, type, draft.values) : null
  const refusal = useDraftRefusal(view.caseId, type, read?.ok ? read.value : null)

  function send(basis: number) {
    if (!read) return
    setErrors(read.ok ? {} : read.errors)
    if (!read.ok) return focusFirstWrong(type, read.errors)
    const command = { ...read.value, type }
    submit.mutate({ caseId: view.caseId, commandId: draft.id, version: basis, command })
  }

  if (!form) return null
  const about = { procedure: view.procedure, policy: view.policy, command: type }
  const told = failure?.kind === 'fields' ? failure.fields : []
  return (
    <form
      ref={panel}
      className="command-panel"
      aria-label={label}
      noValidate
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        send(version)
      }}
    >
      <PanelHead type={type} label={label} onClose={onClose} />
      <FormFields
        idPrefix={type}
        procedure={view.procedure}
        fields={form.fields}
        draft={draft}
        errors={{
          ...Object.fromEntries(told.map(({ path, code }) => [leaf(path), code])),
          ...errors,
        }}
        onChange={change}
      />
      {failure?.kind === 'changed' ? (
        <ConflictBar
          procedure={view.procedure}
          entries={failure.entries}
          onSubmit={() => {
            setVersion(failure.version)
            send(failure.version)
          }}
          onEdit={() => {
            setVersion(failure.version)
            submit.reset()
          }}
        />
      ) : (
        submit.error && <FailureBar {...about} error={submit.error} retry={() => send(version)} />
      )}
      {!submit.error && refusal && <RefusalBar {...about} refusal={refusal} />}
      {failure?.kind !== 'changed' && (
        <button className="btn filled" type="submit" disabled={submit.isPending}>
          {label}
        </button>
      )}
    </form>
  )
}

function readCommand(form: CommandForm, type: string, values: Readonly<Record<string, unknown>>) {
  return readForm(form.schema, { ...askedValues(form.fields, values), type })
}

function PanelHead(props: {
  readonly type: string
  readonly label: string
  readonly onClose: () => void
}) {
  const { casePage } = useWords().desk
  return (
    <div className="panel-head">
      <Icon name={commandIcon(props.type)} />
      <h3>{props.label}</h3>
      <button className="btn plain sm" type="button" onClick={props.onClose}>
        {casePage.back}
      </button>
    </div>
  )
}

function useFocusFirst() {
  const panel = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>(
      'input, textarea, select, button[type=submit]',
    )
    first?.focus()
  }, [])
  return panel
}
