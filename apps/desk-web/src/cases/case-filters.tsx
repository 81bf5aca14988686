import { Input, Select } from 'antd'
import { useEffect, useEffectEvent, useState } from 'react'
import { Icon } from '../parts/icon'
import { useLater } from '../time/later'
import { procedureName, procedureWords, roleName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import type { CasesSearch } from './cases-search'

interface Props {
  readonly search: CasesSearch
  readonly onChange: (search: CasesSearch) => void
}

const holders = ['receptionist', 'department', 'supervisor', 'manager', 'director']
const hiddenStates = ['unopened']

export function CaseFilters({ search, onChange }: Props) {
  const words = useWords()
  const { cases } = words.desk
  const set = (change: CasesSearch) => onChange({ ...search, ...change })
  const states = Object.entries(procedureWords(words, search.procedure ?? '')?.states ?? {})
  return (
    <fieldset className="filters">
      <legend className="sr">{cases.filters}</legend>
      <Picker
        label={cases.procedure}
        value={search.procedure}
        options={Object.keys(words.procedures).map((id) => [id, procedureName(words, id)])}
        onChange={(procedure) => set({ procedure, state: undefined })}
      />
      {states.length > 0 && (
        <Picker
          label={cases.state}
          value={search.state}
          options={states.filter(([state]) => !hiddenStates.includes(state))}
          onChange={(state) => set({ state })}
        />
      )}
      <Picker
        label={cases.holder}
        value={search.holder}
        options={[
          ['me', cases.me],
          ...holders.map((role) => [role, roleName(words, role)] as const),
        ]}
        onChange={(holder) => set({ holder })}
      />
      <Picker
        label={cases.which}
        value={search.which}
        none={cases.open}
        options={[
          ['ended', cases.ended],
          ['all', cases.everything],
        ]}
        onChange={(which) => set({ which: which as CasesSearch['which'] })}
      />
      <label className="filter check">
        <input
          type="checkbox"
          checked={search.overdue === true}
          onChange={(event) => set({ overdue: event.target.checked || undefined })}
        />
        {cases.overdueOnly}
      </label>
      <TextFilter text={search.text ?? ''} onChange={(text) => set({ text: text || undefined })} />
      {Object.values(search).some((value) => value !== undefined) && (
        <button className="btn plain sm" type="button" onClick={() => onChange({})}>
          <Icon name="close" size={14} />
          {cases.clear}
        </button>
      )}
    </fieldset>
  )
}

interface PickerProps {
  readonly label: string
  readonly value: string | undefined
  readonly none?: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: string | undefined) => void
}

function Picker({ label, value, none, options, onChange }: PickerProps) {
  const { cases } = useWords().desk
  return (
    <div className="filter">
      <span aria-hidden="true">{label}</span>
      <Select
        aria-label={label}
        className="filter-select"
        popupMatchSelectWidth={false}
        value={value ?? ''}
        options={[['', none ?? cases.all] as const, ...options].map(([key, text]) => ({
          value: key,
          label: text,
        }))}
        onChange={(next) => onChange(next || undefined)}
      />
    </div>
  )
}

function TextFilter(props: { readonly text: string; readonly onChange: (text: string) => void }) {
  const { cases } = useWords().desk
  const [text, setText] = useState(props.text)
  const later = useLater(text.trim(), 300)
  const tell = useEffectEvent((next: string) => {
    if (next !== props.text) props.onChange(next)
  })

  useEffect(() => tell(later), [later])
  useEffect(() => setText(props.text), [props.text])

  return (
    <Input
      className="filter-text"
      aria-label={cases.text}
      placeholder={cases.textHint}
      allowClear
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  )
}
