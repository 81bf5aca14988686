import { Input } from 'antd'
import type { FieldProps } from '../form/field'
import { fieldName } from '../words/lookup'
import { useWords } from '../words/words-provider'

type Guest = Readonly<Record<string, string | undefined>>

const asked = ['name', 'id', 'address'] as const

/** Who stays: name, document and address, as the registration form asks for them. */
export function GuestField(props: FieldProps & { readonly procedure: string }) {
  const { procedure, id, field, value, isWrong, onChange } = props
  const words = useWords()
  const guest = typeof value === 'object' && value !== null ? (value as Guest) : {}
  return (
    <div className="guest">
      {asked.map((name) => (
        <Input
          key={name}
          id={name === 'name' ? id : `${id}-${name}`}
          className={`guest-${name}`}
          aria-label={fieldName(words, procedure, name)}
          placeholder={fieldName(words, procedure, name)}
          autoComplete="off"
          status={isWrong && !guest[name] ? 'error' : undefined}
          value={guest[name] ?? ''}
          onChange={({ target }) => onChange({ [field.name]: { ...guest, [name]: target.value } })}
        />
      ))}
    </div>
  )
}
