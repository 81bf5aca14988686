interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

interface Props {
  readonly name: string
  readonly options: readonly Option[]
  readonly value: string | null
  readonly onChange: (value: string) => void
}

/** Radio buttons to press: every choice in sight, one hand, no menu. */
export function Chips({ name, options, value, onChange }: Props) {
  return (
    <div className="chips">
      {options.map((option) => (
        <label key={option.value} className="chip">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <span className="muted tiny num"> {option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}
