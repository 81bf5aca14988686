import { Checkbox } from 'antd'
import { v4 as newId } from 'uuid'
import { useWords } from '../words/words-provider'
import type { FieldProps } from './field'

interface Props {
  readonly id: string
  readonly value: unknown
  readonly label: string
  readonly onChange: (attachmentId: string | undefined) => void
}

/** Something on paper was handed in: it gets the id under which it is kept. */
export function AttachmentTick({ id, value, label, onChange }: Props) {
  return (
    <Checkbox
      id={id}
      checked={typeof value === 'string'}
      onChange={({ target }) => onChange(target.checked ? newId() : undefined)}
    >
      {label}
    </Checkbox>
  )
}

export function AttachmentField({ id, field, value, onChange }: FieldProps) {
  const { form } = useWords().desk
  return (
    <AttachmentTick
      id={id}
      value={value}
      label={form.handedIn}
      onChange={(attachmentId) => onChange({ [field.name]: attachmentId })}
    />
  )
}
