import { useEffect, useRef } from 'react'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEnter?: () => void
  readonly isWrong?: boolean
  readonly maxLength?: number
  readonly placeholder?: string
  readonly isCapitals?: boolean
}

/** A field for the system's keyboard, which can write Chinese. Nothing of it is remembered. */
export function TextField({ label, value, onChange, onEnter, ...rest }: Props) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  return (
    <input
      ref={field}
      className="entered field"
      aria-label={label}
      aria-invalid={rest.isWrong || undefined}
      value={value}
      maxLength={rest.maxLength ?? 60}
      placeholder={rest.placeholder}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize={rest.isCapitals ? 'characters' : 'words'}
      spellCheck={false}
      enterKeyHint="next"
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.()
      }}
    />
  )
}
