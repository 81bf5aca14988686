import { formOf } from '@frontdesk/rules'
import { keyCommands } from '@frontdesk/rules/key-loan'
import { Modal } from 'antd'
import { type FormEvent, useMemo, useState } from 'react'
import { v4 as newId } from 'uuid'
import type { KeyRow, UnitHit } from '../api/answers'
import type { Values } from '../form/draft'
import { FailureBar } from '../form/failure-bar'
import { FormFields, focusFirstWrong } from '../form/form-fields'
import { readForm } from '../form/read-form'
import { useFieldErrors } from '../form/use-field-errors'
import type { Words } from '../words/words'
import { useWords } from '../words/words-provider'
import { doorName, hookName } from './key-words'
import { type KeyDeedType, useKeyDeed } from './use-key-deed'

interface Props {
  readonly type: KeyDeedType
  /** Null for a key that comes in: pressing twice makes one. */
  readonly row: KeyRow | null
  readonly given?: Values
  readonly onClose: () => void
}

const idPrefix = 'key'

/** What the register asks when the desk does something with a key, over the picture of the cabinet. */
export function KeyDeedForm({ type, row, given = {}, onClose }: Props) {
  const { app, archive, keyCabinet } = useWords().desk
  const [draft, setDraft] = useState(() => ({
    id: row?.keyId ?? newId(),
    values: given,
    unit: null as UnitHit | null,
  }))
  const schema = keyCommands[type]
  const fields = useMemo(() => formOf(schema), [schema])
  const deed = useKeyDeed(type, onClose)
  const hint = hintFor(type, keyCabinet.deedHints)
  const { errors, setErrors, forget } = useFieldErrors(deed.error)

  function send() {
    const read = readForm(schema, { ...draft.values, keyId: draft.id })
    setErrors(read.ok ? {} : read.errors)
    if (!read.ok) return focusFirstWrong(idPrefix, read.errors)
    deed.mutate(read.value)
  }

  return (
    <Modal
      open
      title={[keyCabinet.deeds[type], ...(row ? [hookName(row), doorName(row)] : [])].join(' · ')}
      footer={null}
      width={560}
      onCancel={onClose}
      destroyOnHidden
    >
      <form
        className="keep-form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          send()
        }}
      >
        {hint && <p className="muted">{hint}</p>}
        <FormFields
          idPrefix={idPrefix}
          procedure="key-loan"
          fields={fields}
          draft={draft}
          errors={errors}
          onChange={(values, unit) => {
            forget(values)
            setDraft((before) => ({
              ...before,
              values: { ...before.values, ...values },
              unit: unit === undefined ? before.unit : unit,
            }))
          }}
        />
        {deed.error && <FailureBar procedure="key-loan" error={deed.error} retry={send} />}
        <div className="form-foot">
          <button className="btn filled" type="submit" disabled={deed.isPending}>
            {deed.isPending ? archive.form.saving : keyCabinet.deeds[type]}
          </button>
          <button className="btn" type="button" onClick={onClose}>
            {app.cancel}
          </button>
        </div>
      </form>
    </Modal>
  )
}

type Hints = Words['desk']['keyCabinet']['deedHints']

// What a deed leads to is said before what cannot be undone by another one.
const hintFor = (type: KeyDeedType, hints: Hints): string | null =>
  type in hints ? hints[type as keyof Hints] : null
