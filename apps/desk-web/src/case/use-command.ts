import { useState } from 'react'
import type { CaseView } from '../api/answers'
import { useMe } from '../app/session'
import { askedValues } from '../form/asked-fields'
import { useDraft, type Values } from '../form/draft'
import { focusFirstWrong } from '../form/form-fields'
import { readForm } from '../form/read-form'
import { useFieldErrors } from '../form/use-field-errors'
import { usualValues } from '../new-case/usual-values'
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
  const { opens } = useMe()
  const form = commandForm(view, { type, values: draft.values, opens })
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
      // What is mostly so in the case that is chosen stands in its form at once.
      const usual = type === 'refer' && values.to ? usualValues(String(values.to)) : {}
      change({ ...usual, ...values }, unit)
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

function readCommand({ schema, fields, commandOf }: CommandForm, type: string, values: Values) {
  const read = readForm(schema, { ...askedValues(fields, values), type })
  return read.ok && commandOf ? { ...read, value: commandOf(read.value) } : read
}
