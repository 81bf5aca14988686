import { Input } from 'antd'
import { FieldFrame } from '../form/field-frame'
import { useWords } from '../words/words-provider'
import { faultText } from './fault-text'

interface Props {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly code?: string | undefined
  readonly hint?: string
  readonly type?: 'text' | 'date' | 'tel'
  readonly inputMode?: 'numeric' | 'decimal' | 'tel'
  readonly isRequired?: boolean
}

/** One line of a form of the archive, with the remedy under it. */
export function TextField(props: Props) {
  const { id, label, value, onChange, code, hint, type = 'text', inputMode, isRequired } = props
  const words = useWords()
  return (
    <FieldFrame
      id={id}
      label={label}
      isRequired={isRequired ?? false}
      isShort
      error={code ? faultText(words, code) : null}
    >
      <Input
        id={id}
        type={type}
        inputMode={inputMode}
        autoComplete="off"
        placeholder={hint}
        required={isRequired}
        status={code ? 'error' : undefined}
        aria-invalid={code ? true : undefined}
        aria-describedby={code ? `${id}-error` : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  )
}
