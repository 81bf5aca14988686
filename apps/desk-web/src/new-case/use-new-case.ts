import { type CommandSpec, type FormField, formOf, type Procedure } from '@frontdesk/rules'
import { useMemo } from 'react'
import type { UnitHit } from '../api/answers'
import { askedValues } from '../form/asked-fields'
import { useDraft, type Values } from '../form/draft'
import { focusFirstWrong } from '../form/form-fields'
import { readForm } from '../form/read-form'
import { useFieldErrors } from '../form/use-field-errors'
import { now } from '../time/clock'
import { missingToAnnounce, openingFields } from './opening-fields'
import { useOpenCase } from './use-open-case'
import { usualValues } from './usual-values'

export type Openable = Pick<Procedure, 'id' | 'commands'>

const startOf = (procedure: string, fields: readonly FormField[]): Values => ({
  ...(fields.some(({ name }) => name === 'receivedAt') && {
    receivedAt: new Date(now()).toISOString(),
  }),
  ...usualValues(procedure),
})

/** A new case being taken down: its fields are those of the command that opens it. */
export function useNewCase({ id, commands }: Openable) {
  const { schema } = commands.open as CommandSpec
  const fields = useMemo(() => openingFields(id, formOf(schema)), [id, schema])
  const { draft, wasRestored, change, clear } = useDraft(`new.${id}`, startOf(id, fields))
  const open = useOpenCase(clear)
  const { errors, setErrors, forget } = useFieldErrors(open.error)

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

  return {
    fields,
    draft,
    wasRestored,
    errors,
    error: open.error,
    isPending: open.isPending,
    send,
    change: (values: Values, unit?: UnitHit | null) => {
      forget(values)
      change(values, unit)
    },
    startOver: () => {
      clear()
      setErrors({})
      open.reset()
    },
  }
}
