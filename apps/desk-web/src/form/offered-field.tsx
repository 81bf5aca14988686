import type { FormField } from '@frontdesk/rules'
import { choiceName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { Chips } from './chips'
import type { FieldProps } from './field'
import { TextInput } from './text-inputs'

/** True for a field of free words that has some to choose from. */
export const isOffered = ({ widget, choices }: FormField): boolean =>
  widget === 'text' && choices.length > 0

/** Words to press, and a line for any others. */
export function OfferedField({ procedure, ...props }: FieldProps & { readonly procedure: string }) {
  const words = useWords()
  const { id, field, value, onChange } = props
  const isOwnWords = !field.choices.includes(String(value))
  return (
    <div className="offered">
      <Chips
        name={`${id}-offered`}
        value={typeof value === 'string' ? value : null}
        onChange={(next) => onChange({ [field.name]: next })}
        options={field.choices.map((one) => ({
          value: one,
          label: choiceName(words, { procedure, name: field.name, value: one }),
        }))}
      />
      <TextInput
        {...props}
        id={`${id}-words`}
        label={words.desk.form.otherWords}
        value={isOwnWords ? value : ''}
      />
    </div>
  )
}
