import { idTypes } from '@frontdesk/rules'
import { Input, Select } from 'antd'
import { choiceName, fieldName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { HandedIn } from './attachment-field'
import type { FieldProps } from './field'

type Holder = Readonly<Record<string, string | undefined>>

const blank: Holder = { idType: 'idCard' }

const without = (holder: Holder): Holder =>
  Object.fromEntries(Object.entries(holder).filter(([, text]) => text))

interface Props extends FieldProps {
  readonly procedure: string
}

/** Who is to have a pass: a line each with name, document and photo, and a button for one more. */
export function HoldersField(props: Props) {
  const { field, value, onChange } = props
  const { addCall } = useWords().desk.form
  const holders: readonly Holder[] = Array.isArray(value) && value.length > 0 ? value : [blank]
  const set = (next: readonly Holder[]) => onChange({ [field.name]: next })
  return (
    <div className="call-list">
      {holders.map((holder, index) => (
        <HolderRow
          key={index}
          {...props}
          index={index}
          holder={holder}
          onHolder={(next) => set(holders.map((each, at) => (at === index ? next : each)))}
        />
      ))}
      <button type="button" className="btn plain sm" onClick={() => set([...holders, blank])}>
        {addCall}
      </button>
    </div>
  )
}

interface RowProps extends Props {
  readonly index: number
  readonly holder: Holder
  readonly onHolder: (next: Holder) => void
}

function HolderRow({ id, procedure, isWrong, index, holder, onHolder }: RowProps) {
  const words = useWords()
  const { callPlace } = words.desk.form
  const named = (name: string) => `${callPlace(index + 1)} ${fieldName(words, procedure, name)}`
  const change = (name: string, text: string | undefined) =>
    onHolder(without({ ...holder, [name]: text }))
  const text = (name: 'name' | 'idNumber') => (
    <Input
      id={`${id}-${index}-${name}`}
      aria-label={named(name)}
      placeholder={fieldName(words, procedure, name)}
      autoComplete="off"
      status={isWrong ? 'error' : undefined}
      value={holder[name] ?? ''}
      onChange={({ target }) => change(name, target.value)}
    />
  )
  return (
    <div className="holder-row">
      {text('name')}
      <Select
        aria-label={named('idType')}
        value={holder.idType ?? 'idCard'}
        onChange={(idType) => change('idType', idType)}
        options={idTypes.map((value) => ({
          value,
          label: choiceName(words, { procedure, name: 'idType', value }),
        }))}
      />
      {text('idNumber')}
      <HandedIn
        id={`${id}-${index}-photoId`}
        value={holder.photoId}
        label={fieldName(words, procedure, 'photoId')}
        onChange={(photoId) => change('photoId', photoId)}
      />
    </div>
  )
}
