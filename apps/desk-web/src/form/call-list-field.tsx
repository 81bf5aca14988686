import { Input } from 'antd'
import { fieldName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import type { FieldProps } from './field'

type Call = Readonly<Record<string, string | undefined>>

const asked = ['name', 'phone'] as const

const without = (call: Call): Call =>
  Object.fromEntries(Object.entries(call).filter(([, text]) => text))

/** Whom to ring: a line each with name and number, and a button for one more. */
export function CallListField(props: FieldProps & { readonly procedure: string }) {
  const { procedure, id, field, value, isWrong, onChange } = props
  const words = useWords()
  const { addCall, callPlace } = words.desk.form
  const calls: readonly Call[] = Array.isArray(value) && value.length > 0 ? value : [{}]
  const set = (next: readonly Call[]) => onChange({ [field.name]: next })
  return (
    <div className="call-list">
      {calls.map((call, index) => (
        <div key={callPlace(index + 1)} className="call-row">
          {asked.map((name) => (
            <Input
              key={name}
              id={`${id}-${index}-${name}`}
              aria-label={`${callPlace(index + 1)} ${fieldName(words, procedure, name)}`}
              placeholder={fieldName(words, procedure, name)}
              type={name === 'phone' ? 'tel' : 'text'}
              autoComplete="off"
              status={isWrong ? 'error' : undefined}
              value={call[name] ?? ''}
              onChange={({ target }) =>
                set(
                  calls.map((each, at) =>
                    at === index ? without({ ...each, [name]: target.value }) : each,
                  ),
                )
              }
            />
          ))}
        </div>
      ))}
      <button type="button" className="btn plain sm" onClick={() => set([...calls, {}])}>
        {addCall}
      </button>
    </div>
  )
}
