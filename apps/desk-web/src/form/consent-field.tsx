import { now } from '../time/clock'
import { useWords } from '../words/words-provider'
import type { FieldProps } from './field'

// The edition of the notice that the desk reads out.
const version = 'desk-1'

/** The visitor was told what the data is for, and agrees. */
export function ConsentField({ id, field, value, isWrong, onChange }: FieldProps) {
  const { form } = useWords().desk
  return (
    <label className="check">
      <input
        id={id}
        type="checkbox"
        checked={value !== undefined && value !== null}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        onChange={(event) =>
          onChange({
            [field.name]: event.target.checked
              ? { version, at: new Date(now()).toISOString() }
              : null,
          })
        }
      />
      <span>{form.consent}</span>
    </label>
  )
}
