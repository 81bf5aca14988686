import { choiceName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import type { FieldProps } from './field'

/** Several of some values: each is pressed in or out. */
export function ChoicesField(props: FieldProps & { readonly procedure: string }) {
  const { procedure, id, field, value, onChange } = props
  const words = useWords()
  const chosen: readonly string[] = Array.isArray(value) ? value : []
  const toggle = (one: string, isIn: boolean) =>
    onChange({ [field.name]: isIn ? [...chosen, one] : chosen.filter((each) => each !== one) })
  return (
    <div className="chips">
      {field.choices.map((one) => (
        <label key={one} className="chip">
          <input
            type="checkbox"
            name={id}
            checked={chosen.includes(one)}
            onChange={({ target }) => toggle(one, target.checked)}
          />
          <span>{choiceName(words, { procedure, name: field.name, value: one })}</span>
        </label>
      ))}
    </div>
  )
}
