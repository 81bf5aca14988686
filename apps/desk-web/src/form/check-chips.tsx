interface Option {
  readonly value: string
  readonly label: string
}

interface Props {
  readonly name: string
  readonly options: readonly Option[]
  readonly value: unknown
  readonly onChange: (values: readonly string[]) => void
}

/** Check boxes to press: several of a few choices, all in sight. */
export function CheckChips({ name, options, value, onChange }: Props) {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : []
  return (
    <div className="chips">
      {options.map((option) => (
        <label key={option.value} className="chip">
          <input
            type="checkbox"
            name={name}
            value={option.value}
            checked={chosen.includes(option.value)}
            onChange={({ target }) =>
              onChange(
                options
                  .map((each) => each.value)
                  .filter((each) =>
                    each === option.value ? target.checked : chosen.includes(each),
                  ),
              )
            }
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
