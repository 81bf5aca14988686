import { choiceName, procedureWords } from '../words/lookup'
import type { Words } from '../words/words'
import { useWords } from '../words/words-provider'
import { Chips } from './chips'
import type { FieldProps } from './field'
import { TextInput } from './text-inputs'

const offered = (words: Words, procedure: string, name: string): readonly string[] =>
  Object.keys(procedureWords(words, procedure)?.choices[name] ?? {})

/** True for a field of free words that has some to choose from. */
export const isOffered = (words: Words, procedure: string, name: string): boolean =>
  offered(words, procedure, name).length > 0

/** Words to press, and a line for any others. */
export function OfferedField({ procedure, ...props }: FieldProps & { readonly procedure: string }) {
  const words = useWords()
  const { id, field, value, onChange } = props
  const values = offered(words, procedure, field.name)
  const isOwnWords = !values.includes(String(value))
  return (
    <div className="offered">
      <Chips
        name={`${id}-offered`}
        value={typeof value === 'string' ? value : null}
        onChange={(next) => onChange({ [field.name]: next })}
        options={values.map((one) => ({
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
