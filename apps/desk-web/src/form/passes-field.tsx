import { Checkbox, Input } from 'antd'
import { valueText } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { textIn, useCaseLines } from './case-lines'
import { Chips } from './chips'
import type { FieldProps } from './field'
import { TextInput } from './text-inputs'

interface Props extends FieldProps {
  readonly procedure: string
}

/** One of the case's passes, chosen; typed where the case has none to show. */
export function PassField(props: Props) {
  const { id, field, value, onChange } = props
  const passes = usePasses(props.procedure)
  if (passes.length === 0) return <TextInput {...props} />
  return (
    <Chips
      name={id}
      value={typeof value === 'string' ? value : null}
      options={passes}
      onChange={(passNo) => onChange({ [field.name]: passNo })}
    />
  )
}

/** Several of the case's passes, each with a box to tick. */
export function PassesField(props: Props) {
  const { id, field, value, onChange } = props
  const passes = usePasses(props.procedure)
  const chosen: readonly string[] = Array.isArray(value) ? value : []
  const set = (passNos: readonly string[]) => onChange({ [field.name]: passNos })
  if (passes.length === 0) {
    return (
      <Input
        id={id}
        autoComplete="off"
        value={chosen.join(' ')}
        onChange={({ target }) => set(target.value.split(/[\s,，、]+/).filter(Boolean))}
      />
    )
  }
  return (
    <Checkbox.Group
      className="ticks"
      value={[...chosen]}
      onChange={set}
      options={passes.map((pass) => ({ value: pass.value, label: `${pass.label} ${pass.hint}` }))}
    />
  )
}

// What is settled cannot be chosen for anything.
const settled = ['returned']

/** The passes that the case gave out and that are still somewhere. */
function usePasses(procedure: string) {
  const words = useWords()
  return useCaseLines('passes')
    .filter((line) => !settled.includes(textIn(line, 'status')))
    .map((line) => ({
      value: textIn(line, 'passNo'),
      label: textIn(line, 'passNo'),
      hint: ['name', 'status']
        .map((name) => valueText(words, { procedure, name, value: textIn(line, name) }))
        .join(' '),
    }))
}
