import { Select } from 'antd'

interface Props {
  readonly label: string
  readonly value: string | undefined
  /** What is said when nothing is picked. */
  readonly none: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: string | undefined) => void
}

/** Narrows a list by one of several values. */
export function FilterPicker({ label, value, none, options, onChange }: Props) {
  return (
    <div className="filter">
      <span aria-hidden="true">{label}</span>
      <Select
        aria-label={label}
        className="filter-select"
        popupMatchSelectWidth={false}
        value={value ?? ''}
        options={[['', none] as const, ...options].map(([key, text]) => ({
          value: key,
          label: text,
        }))}
        onChange={(next) => onChange(next || undefined)}
      />
    </div>
  )
}
