import { FilterPicker } from '../../parts/filter-picker'
import { FilterText } from '../../parts/filter-text'
import { choiceName } from '../../words/lookup'
import { useWords } from '../../words/words-provider'
import { type PassSearch, passKinds, passStatuses } from './search'

interface Props {
  readonly search: PassSearch
  readonly count: number
  readonly onChange: (search: PassSearch) => void
}

/** Which passes are looked for. */
export function PassFilters({ search, count, onChange }: Props) {
  const words = useWords()
  const { registers, cases } = words.desk
  const { passes } = registers
  const status = (value: string) =>
    choiceName(words, { procedure: 'tenant-pass', name: 'status', value })
  return (
    <fieldset className="filters">
      <legend className="sr">{passes.search}</legend>
      <FilterText
        label={passes.search}
        hint={passes.search}
        isWide
        text={search.text}
        onChange={(text) => onChange({ ...search, text })}
      />
      <FilterPicker
        label={passes.kind}
        value={search.kind}
        none={passes.all}
        options={passKinds.map((kind) => [kind, passes.kinds[kind]] as const)}
        onChange={(kind) => onChange({ ...search, kind: passKinds.find((each) => each === kind) })}
      />
      <FilterPicker
        label={cases.state}
        value={search.status}
        none={passes.all}
        options={passStatuses.map((each) => [each, status(each)] as const)}
        onChange={(next) =>
          onChange({ ...search, status: passStatuses.find((each) => each === next) })
        }
      />
      <span className="muted small num">{passes.count(count)}</span>
    </fieldset>
  )
}
