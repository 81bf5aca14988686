import { Input, Select } from 'antd'
import { useState } from 'react'
import type { UnitHit } from '../../api/answers'
import { faultText } from '../../archive/fault-text'
import { TextField } from '../../archive/text-field'
import { Chips } from '../../form/chips'
import { FieldFrame } from '../../form/field-frame'
import { useStaffSelect } from '../../form/staff-field'
import { UnitField } from '../../form/unit-field'
import { useWords } from '../../words/words-provider'

export type Written = Readonly<Record<string, string>>

export interface RecordField {
  readonly name: string
  readonly label: string
  readonly as: 'line' | 'words' | 'date' | 'phone' | 'staff' | 'choice' | 'unit' | 'check'
  readonly isRequired?: boolean | ((written: Written) => boolean)
  readonly hint?: string
  /** Of a choice. */
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  /** Left out, always. */
  readonly isAsked?: (written: Written) => boolean
}

interface Props {
  readonly field: Omit<RecordField, 'isRequired'> & { readonly isRequired: boolean }
  readonly value: string
  readonly code: string | undefined
  readonly onChange: (value: string) => void
}

const types = { line: 'text', date: 'date', phone: 'tel' } as const

/** One field of a record, as its kind is written. */
export function RecordInput(props: Props) {
  const { field, value, code, onChange } = props
  const { name, label, as, isRequired, hint = '' } = field
  if (as === 'words') return <WordsLines {...props} />
  if (as === 'staff') return <StaffLine {...props} />
  if (as === 'choice') return <ChoiceLine {...props} />
  if (as === 'unit') return <UnitLine {...props} />
  if (as === 'check') return <CheckLine {...props} />
  return (
    <TextField
      id={`record-${name}`}
      label={label}
      type={types[as]}
      hint={hint}
      isRequired={isRequired}
      value={value}
      code={code}
      onChange={onChange}
    />
  )
}

const frameOf = ({ field: { name, label, isRequired } }: Props) => ({
  id: `record-${name}`,
  label,
  isRequired,
})

function WordsLines(props: Props) {
  const { field, value, code, onChange } = props
  const words = useWords()
  const frame = frameOf(props)
  return (
    <FieldFrame {...frame} error={code ? faultText(words, code) : null}>
      <Input.TextArea
        id={frame.id}
        autoSize={{ minRows: 2, maxRows: 10 }}
        placeholder={field.hint}
        required={frame.isRequired}
        status={code ? 'error' : undefined}
        aria-invalid={code ? true : undefined}
        aria-describedby={code ? `${frame.id}-error` : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  )
}

function StaffLine(props: Props) {
  const { value, code, onChange } = props
  const words = useWords()
  const frame = frameOf(props)
  const select = useStaffSelect({ id: frame.id, isWrong: code !== undefined })
  return (
    <FieldFrame {...frame} isShort error={code ? faultText(words, code) : null}>
      <Select
        {...select}
        allowClear={!frame.isRequired}
        value={value || undefined}
        onChange={(next: string | undefined) => onChange(next ?? '')}
      />
    </FieldFrame>
  )
}

function ChoiceLine(props: Props) {
  const { field, value, code, onChange } = props
  const words = useWords()
  const frame = frameOf(props)
  return (
    <FieldFrame {...frame} isGroup error={code ? faultText(words, code) : null}>
      <Chips
        name={frame.id}
        value={value || null}
        options={field.options ?? []}
        onChange={(next) => onChange(next ?? '')}
      />
    </FieldFrame>
  )
}

/** Yes is any text, no is none. */
function CheckLine({ field: { name, label }, value, onChange }: Props) {
  return (
    <div className="chips">
      <label className="chip">
        <input
          type="checkbox"
          name={`record-${name}`}
          checked={value !== ''}
          onChange={({ target }) => onChange(target.checked ? 'yes' : '')}
        />
        <span>{label}</span>
      </label>
    </div>
  )
}

function UnitLine(props: Props) {
  const { field, value, code, onChange } = props
  const words = useWords()
  const frame = frameOf(props)
  const [unit, setUnit] = useState<UnitHit | null>(null)
  const { name, isRequired } = field
  return (
    <FieldFrame {...frame} error={code ? faultText(words, code) : null}>
      <UnitField
        id={frame.id}
        field={{ name, widget: 'unit', isRequired, isPersonal: false, choices: [] }}
        unit={unit}
        value={value}
        isWrong={code !== undefined}
        onChange={(_, hit = null) => {
          setUnit(hit)
          onChange(hit?.unitId ?? '')
        }}
      />
    </FieldFrame>
  )
}
