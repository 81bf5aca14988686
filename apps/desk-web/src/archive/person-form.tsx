import { type OccupantKind, occupantKinds } from '@frontdesk/rules'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v4 as newId } from 'uuid'
import type { ArchivePerson } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { Chips } from '../form/chips'
import { FieldFrame } from '../form/field-frame'
import { useFieldErrors } from '../form/use-field-errors'
import { useWords } from '../words/words-provider'
import { faultText } from './fault-text'
import { KeepForm } from './keep-form'
import { RemovePerson } from './remove-person'
import { TextField } from './text-field'
import { useRefreshArchive } from './use-refresh-archive'

interface Props {
  readonly unitId: string
  /** Null for somebody new. */
  readonly person: ArchivePerson | null
  readonly onClose: () => void
}

interface Written {
  readonly kind: OccupantKind | null
  readonly name: string
  readonly phone: string
  readonly fromOn: string
  readonly untilOn: string
}

const writtenPerson = (person: ArchivePerson | null): Written => ({
  kind: person?.kind ?? null,
  name: person?.name ?? '',
  phone: '',
  fromOn: person?.fromOn ?? '',
  untilOn: person?.untilOn ?? '',
})

/** Somebody of a unit, written by hand. */
export function PersonForm({ unitId, person, onClose }: Props) {
  const words = useWords()
  const { archive, kind: kindNames } = words.desk
  const { columns, form } = archive
  const refresh = useRefreshArchive()
  const [occupancyId] = useState(() => person?.occupancyId ?? newId())
  const [written, setWritten] = useState(() => writtenPerson(person))
  const done = () => {
    refresh()
    onClose()
  }
  const keep = useMutation(useTRPC().archive.keepPerson.mutationOptions({ onSuccess: done }))
  const { errors, setErrors, forget } = useFieldErrors(keep.error)
  const set = (change: Partial<Written>) => {
    forget(change)
    setWritten({ ...written, ...change })
  }
  const field = (name: 'name' | 'phone' | 'fromOn' | 'untilOn') => ({
    id: `person-${name}`,
    label: columns[name],
    value: written[name],
    code: errors[name],
    onChange: (value: string) => set({ [name]: value }),
  })

  function save() {
    const { kind, name, phone, fromOn, untilOn } = written
    if (!kind) return setErrors({ kind: 'kind-missing' })
    keep.mutate({
      unitId,
      occupancyId,
      kind,
      name,
      // An empty box leaves the phone as it is; there is none to leave with somebody new.
      phone: phone.trim() === '' ? null : phone,
      fromOn: fromOn || null,
      untilOn: untilOn || null,
      version: person?.version ?? null,
    })
  }

  return (
    <KeepForm
      title={person ? form.editPerson : form.addPerson}
      error={keep.error}
      isPending={keep.isPending}
      onSave={save}
      onClose={onClose}
      onLook={done}
      aside={person && <RemovePerson person={person} onRemoved={done} />}
    >
      <FieldFrame
        id="person-kind"
        label={columns.occupantKind}
        isRequired
        isGroup
        error={errors.kind ? faultText(words, errors.kind) : null}
      >
        <Chips
          name="person-kind"
          value={written.kind}
          options={occupantKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
          onChange={(kind) => set({ kind: kind as OccupantKind })}
        />
      </FieldFrame>
      <TextField {...field('name')} isRequired />
      <TextField
        {...field('phone')}
        type="tel"
        hint={person?.phoneMasked ? form.keepPhone(person.phoneMasked) : ''}
      />
      <TextField {...field('fromOn')} type="date" />
      <TextField {...field('untilOn')} type="date" />
    </KeepForm>
  )
}
