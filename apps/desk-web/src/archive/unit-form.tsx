import { type UnitKind, unitKinds } from '@frontdesk/rules'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { v4 as newId } from 'uuid'
import type { ArchiveUnit } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { Chips } from '../form/chips'
import { FieldFrame } from '../form/field-frame'
import { useFieldErrors } from '../form/use-field-errors'
import { useWords } from '../words/words-provider'
import { KeepForm } from './keep-form'
import { TextField } from './text-field'
import { useRefreshArchive } from './use-refresh-archive'
import { numberOf, type WrittenUnit, writtenUnit, wrongNumbers } from './written-unit'

interface Props {
  /** Null for a new one. */
  readonly unit: ArchiveUnit | null
  readonly onClose: () => void
}

/** A unit, written by hand. The id is the form's: pressing twice makes one unit. */
export function UnitForm({ unit, onClose }: Props) {
  const { archive } = useWords().desk
  const { columns, form } = archive
  const navigate = useNavigate()
  const refresh = useRefreshArchive()
  const [unitId] = useState(() => unit?.unitId ?? newId())
  const [written, setWritten] = useState(() => writtenUnit(unit))
  const keep = useMutation(
    useTRPC().archive.keepUnit.mutationOptions({
      onSuccess: () => {
        refresh()
        onClose()
        if (!unit) navigate({ to: '/units/$unitId', params: { unitId } })
      },
    }),
  )
  const { errors, setErrors, forget } = useFieldErrors(keep.error)
  const set = (change: Partial<WrittenUnit>) => {
    forget(change)
    setWritten({ ...written, ...change })
  }
  const field = (name: 'label' | 'building' | 'floor' | 'areaSquareMetres') => ({
    id: `unit-${name}`,
    label: columns[name],
    value: written[name],
    code: errors[name],
    onChange: (value: string) => set({ [name]: value }),
  })

  function save() {
    const wrong = wrongNumbers(written)
    setErrors(wrong)
    if (Object.keys(wrong).length > 0) return
    const { label, building, kind } = written
    const floor = numberOf(written.floor)
    const areaSquareMetres = numberOf(written.areaSquareMetres)
    const version = unit?.version ?? null
    keep.mutate({ unitId, label, building, kind, floor, areaSquareMetres, version })
  }

  return (
    <KeepForm
      title={unit ? form.editUnit : form.addUnit}
      error={keep.error}
      isPending={keep.isPending}
      onSave={save}
      onClose={onClose}
      onLook={() => {
        refresh()
        onClose()
      }}
    >
      <TextField {...field('label')} hint={form.labelHint} isRequired />
      <TextField {...field('building')} isRequired />
      <FieldFrame id="unit-kind" label={columns.unitKind} isRequired isGroup error={null}>
        <Chips
          name="unit-kind"
          value={written.kind}
          options={unitKinds.map((kind) => ({ value: kind, label: archive.unitKinds[kind] }))}
          onChange={(kind) => set({ kind: kind as UnitKind })}
        />
      </FieldFrame>
      <TextField {...field('floor')} inputMode="numeric" />
      <TextField {...field('areaSquareMetres')} inputMode="decimal" />
    </KeepForm>
  )
}
