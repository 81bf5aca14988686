import { type FormField, fieldDoubt } from '@frontdesk/rules'
import type { UnitHit } from '../api/answers'
import {
  choiceName,
  fieldDoubtText,
  fieldFaultText,
  fieldName,
  openingLabel,
} from '../words/lookup'
import type { Words } from '../words/words'
import { useWords } from '../words/words-provider'
import { Chips } from './chips'
import type { Values } from './draft'
import { FieldFrame } from './field-frame'
import { isOffered, OfferedField } from './offered-field'
import { ownControls } from './own-controls'
import { TextInput } from './text-inputs'

export interface FieldProps {
  readonly id: string
  readonly field: FormField
  readonly value: unknown
  readonly isWrong: boolean
  readonly unit: UnitHit | null
  readonly onChange: (values: Values, unit?: UnitHit | null) => void
}

interface Props extends Omit<FieldProps, 'isWrong'> {
  readonly procedure: string
  readonly error: string | null
}

const fewChoices = 2

function isShort({ widget, choices }: FormField): boolean {
  if (widget === 'choice') return choices.length <= fewChoices
  return ['creditCode', 'date', 'money', 'number', 'phone', 'plate', 'text', 'yesNo'].includes(
    widget,
  )
}

const groups: readonly string[] = [
  'choice',
  'department',
  'procedure',
  'yesNo',
  'person',
  'consent',
  'callList',
  'defects',
  'tally',
  'drawer',
  'requests',
  'settlements',
  'choices',
  'holders',
  'pass',
  'passes',
  'permit',
  'receipt',
  'guest',
  'roomKeys',
  'rooms',
  'borrower',
]

// What is pressed is chosen, not filled in.
const pressed: readonly string[] = [
  'choice',
  'department',
  'procedure',
  'yesNo',
  'person',
  'space',
  'staff',
  'staffList',
  'drawer',
  'choices',
  'attachment',
  'pass',
  'passes',
  'permit',
  'borrower',
  'keys',
]

// Of somebody from outside the name is missing, which is written.
const isWritten = (value: unknown) =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'outsider'

function remedyText(words: Words, { widget, value }: Wrong, code: string): string {
  const { form } = words.desk
  if (code === 'required' && widget === 'consent') return form.consentNeeded
  if (code === 'required' && pressed.includes(widget) && !isWritten(value)) return form.chooseOne
  return fieldFaultText(words, code)
}

interface Wrong {
  readonly widget: FormField['widget']
  readonly value: unknown
}

/** One field of a command, asked for as its schema says. */
export function Field({ procedure, error, ...rest }: Props) {
  const words = useWords()
  const { id, field, value } = rest
  const doubt = fieldDoubt(field.widget, value)
  return (
    <FieldFrame
      id={id}
      label={fieldName(words, procedure, field.name)}
      isRequired={field.isRequired}
      isGroup={groups.includes(field.widget) || isOffered(field)}
      isShort={isShort(field) && !isOffered(field)}
      error={error && remedyText(words, { widget: field.widget, value }, error)}
      doubt={doubt && fieldDoubtText(words, doubt)}
    >
      <Control procedure={procedure} isWrong={error !== null} {...rest} />
    </FieldFrame>
  )
}

const chosenLabel = (
  words: Words,
  procedure: string,
  { field, value }: { readonly field: FormField; readonly value: string },
): string =>
  field.widget === 'procedure'
    ? openingLabel(words, value)
    : choiceName(words, { procedure, name: field.name, value })

function Control({ procedure, ...props }: FieldProps & { readonly procedure: string }) {
  const words = useWords()
  const { field, value, onChange } = props
  const chosen = value === undefined ? null : String(value)
  const choose = (next: unknown) => onChange({ [field.name]: next })
  switch (field.widget) {
    case 'choice':
    case 'department':
    case 'procedure':
      return (
        <Chips
          name={props.id}
          value={chosen}
          onChange={choose}
          options={field.choices.map((one) => ({
            value: one,
            label: chosenLabel(words, procedure, { field, value: one }),
          }))}
        />
      )
    case 'yesNo':
      return (
        <Chips
          name={props.id}
          value={chosen}
          onChange={(next) => choose(next === 'true')}
          options={[
            { value: 'true', label: words.kernel.yes },
            { value: 'false', label: words.kernel.no },
          ]}
        />
      )
    case 'date':
      return <TextInput {...props} type="date" />
    case 'phone':
      return <TextInput {...props} type="tel" />
    default: {
      const Own = isOffered(field) ? OfferedField : ownControls[field.widget]
      return <Own procedure={procedure} {...props} />
    }
  }
}
