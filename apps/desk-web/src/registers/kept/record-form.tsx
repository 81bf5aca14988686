import { type ReactNode, useState } from 'react'
import { KeepForm } from '../../archive/keep-form'
import { useFieldErrors } from '../../form/use-field-errors'
import { type Ending, EndRecord } from './end-record'
import { type RecordField, RecordInput, type Written } from './record-input'

interface Keeping {
  readonly error: unknown
  readonly isPending: boolean
  mutate(written: Written): void
}

interface Props {
  readonly title: string
  readonly fields: readonly RecordField[]
  readonly initial: Written
  readonly keep: Keeping
  /** How what is looked at ends; nothing for something new. */
  readonly ending?: Ending | null | false
  /** What else there is to know of it, under the form. */
  readonly below?: ReactNode
  readonly onClose: () => void
}

const isRequiredOf = ({ isRequired = false }: RecordField, written: Written): boolean =>
  typeof isRequired === 'function' ? isRequired(written) : isRequired

/** One record of a register, written by hand: the server says which field is wrong. */
export function RecordForm({ title, fields, initial, keep, ending, below, onClose }: Props) {
  const [written, setWritten] = useState(initial)
  const { errors, forget } = useFieldErrors(keep.error)
  const set = (change: Written) => {
    forget(change)
    setWritten({ ...written, ...change })
  }
  return (
    <KeepForm
      title={title}
      error={keep.error}
      isPending={keep.isPending}
      onSave={() => keep.mutate(written)}
      onClose={onClose}
      onLook={onClose}
      aside={ending && <EndRecord {...ending} onLook={onClose} />}
      below={below}
    >
      {fields
        .filter(({ isAsked }) => isAsked?.(written) ?? true)
        .map((field) => (
          <RecordInput
            key={field.name}
            field={{ ...field, isRequired: isRequiredOf(field, written) }}
            value={written[field.name] ?? ''}
            code={errors[field.name]}
            onChange={(value) => set({ [field.name]: value })}
          />
        ))}
    </KeepForm>
  )
}
