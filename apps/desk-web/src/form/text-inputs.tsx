import { Input } from 'antd'
import type { FieldProps } from './field'

const described = ({ id, isWrong }: FieldProps) => ({
  id,
  'aria-invalid': isWrong || undefined,
  'aria-describedby': isWrong ? `${id}-error` : undefined,
  status: isWrong ? ('error' as const) : undefined,
})

const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

interface TextProps extends FieldProps {
  readonly type?: 'tel' | 'date'
  /** The name of a line that stands in a group. */
  readonly label?: string
}

export function TextInput(props: TextProps) {
  const { field, value, onChange, type, label } = props
  return (
    <Input
      {...described(props)}
      aria-label={label}
      placeholder={label}
      type={type ?? 'text'}
      inputMode={type === 'tel' ? 'tel' : undefined}
      autoComplete="off"
      required={field.isRequired}
      value={textOf(value)}
      onChange={(event) => onChange({ [field.name]: event.target.value })}
    />
  )
}

export function WordsInput(props: FieldProps) {
  const { field, value, onChange } = props
  return (
    <Input.TextArea
      {...described(props)}
      autoSize={{ minRows: 3, maxRows: 10 }}
      required={field.isRequired}
      value={textOf(value)}
      onChange={(event) => onChange({ [field.name]: event.target.value })}
    />
  )
}

export function NumberInput(props: FieldProps) {
  const { field, value, onChange } = props
  return (
    <Input
      {...described(props)}
      className="number-input"
      inputMode="numeric"
      autoComplete="off"
      required={field.isRequired}
      value={textOf(value)}
      onChange={(event) => onChange({ [field.name]: numberOf(event.target.value) })}
    />
  )
}

// What is not a number stays as it was typed, so that the schema can say so.
const numberOf = (text: string) => (/^-?\d+$/.test(text.trim()) ? Number(text) : text)
