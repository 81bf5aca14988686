import { Input } from 'antd'
import { useState } from 'react'
import type { FieldProps } from './field'
import { fenOf, yuanOf } from './yuan'

/** An amount typed in yuan and kept in fen. */
export function MoneyInput({ id, field, value, isWrong, onChange }: FieldProps) {
  const [typed, setTyped] = useState(() => yuanOf(value))
  // What was typed stays as it is while it says the same amount: `12.` on the way to `12.50`.
  const text = fenOf(typed) === value ? typed : yuanOf(value)
  return (
    <Input
      id={id}
      aria-invalid={isWrong || undefined}
      aria-describedby={isWrong ? `${id}-error` : undefined}
      status={isWrong ? 'error' : undefined}
      className="number-input"
      prefix="¥"
      inputMode="decimal"
      autoComplete="off"
      required={field.isRequired}
      value={text}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange({ [field.name]: fenOf(event.target.value) })
      }}
    />
  )
}
