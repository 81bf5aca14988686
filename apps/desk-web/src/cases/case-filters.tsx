import { FilterPicker } from '../parts/filter-picker'
import { FilterText } from '../parts/filter-text'
import { Icon } from '../parts/icon'
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
      <FilterPicker
        none={cases.all}
        label={cases.procedure}
        value={search.procedure}
        options={Object.keys(words.procedures).map((id) => [id, procedureName(words, id)])}
        onChange={(procedure) => set({ procedure, state: undefined })}
      />
      {states.length > 0 && (
        <FilterPicker
          none={cases.all}
          label={cases.state}
          value={search.state}
          options={states.filter(([state]) => !hiddenStates.includes(state))}
          onChange={(state) => set({ state })}
        />
      )}
      <FilterPicker
        none={cases.all}
        label={cases.holder}
        value={search.holder}
        options={[
          ['me', cases.me],
          ...holders.map((role) => [role, roleName(words, role)] as const),
        ]}
        onChange={(holder) => set({ holder })}
      />
      <FilterPicker
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
      <FilterText
        label={cases.text}
        hint={cases.textHint}
        text={search.text ?? ''}
        onChange={(text) => set({ text: text || undefined })}
      />
      {Object.values(search).some((value) => value !== undefined) && (
        <button className="btn plain sm" type="button" onClick={() => onChange({})}>
          <Icon name="close" size={14} />
          {cases.clear}
        </button>
      )}
    </fieldset>
  )
}
