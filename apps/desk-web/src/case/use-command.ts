import { useState } from 'react'
import type { CaseView } from '../api/answers'
import { askedValues } from '../form/asked-fields'
import { useDraft, type Values } from '../form/draft'
import { focusFirstWrong } from '../form/form-fields'
import { readForm } from '../form/read-form'
import { useFieldErrors } from '../form/use-field-errors'
import { type CommandForm, commandForm } from './command-form'
import { useSubmit } from './use-submit'

interface Asked {
  readonly view: CaseView
  readonly type: string
  readonly onSent: () => void
}

/** One command being filled in: its form, its draft, and the ways to send it. */
export function useCommand({ view, type, onSent }: Asked) {
  const { draft, change, clear } = useDraft(`${view.caseId}.${type}`)
  const form = commandForm(view, type, draft.values)
  // The version this person has in mind; a later one is a conflict, not an overwrite.
  const [version, setVersion] = useState(view.version)
  const submit = useSubmit(view.caseId, () => {
    clear()
    onSent()
  })
  const { errors, setErrors, forget } = useFieldErrors(submit.error)
  const read = form ? readCommand(form, type, draft.values) : null

  function send(basis: number) {
    if (!read) return
    setErrors(read.ok ? {} : read.errors)
    if (!read.ok) return focusFirstWrong(type, read.errors)
    const command = { ...read.value, type }
    submit.mutate({ caseId: view.caseId, commandId: draft.id, version: basis, command })
  }

  return {
    form,
    draft,
    errors,
    error: submit.error,
    isPending: submit.isPending,
    /** The command as it would be sent now; null while it is untouched or something is missing. */
    command: read?.ok && Object.keys(draft.values).length > 0 ? read.value : null,
    change: (values: Values, unit?: typeof draft.unit) => {
      forget(values)
      change(values, unit)
    },
    send: () => send(version),
    sendOn: (later: number) => {
      setVersion(later)
      send(later)
    },
    editOn: (later: number) => {
      setVersion(later)
      submit.reset()
    },
  }
}

const readCommand = (form: CommandForm, type: string, values: Values) =>
  readForm(form.schema, { ...askedValues(form.fields, values), type })
