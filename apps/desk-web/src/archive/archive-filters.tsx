import { unitKinds } from '@frontdesk/rules'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc'
import { FilterPicker } from '../parts/filter-picker'
import { FilterText } from '../parts/filter-text'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'
import { type ArchiveSearch, readArchiveSearch } from './archive-search'

interface Props {
  readonly search: ArchiveSearch
  readonly onChange: (search: ArchiveSearch) => void
}

const freshMs = 60_000

export function ArchiveFilters({ search, onChange }: Props) {
  const { archive, cases } = useWords().desk
  const buildings = useQuery(
    useTRPC().archive.buildings.queryOptions(undefined, { staleTime: freshMs }),
  )
  const set = (change: Record<string, string | undefined>) =>
    onChange(readArchiveSearch({ ...search, ...change }))
  const { view, ...filter } = search
  return (
    <fieldset className="filters">
      <legend className="sr">{cases.filters}</legend>
      <FilterText
        label={archive.search}
        hint={archive.searchHint}
        isWide
        text={search.text ?? ''}
        onChange={(text) => set({ text })}
      />
      <FilterPicker
        label={archive.columns.building}
        none={archive.all}
        value={search.building}
        options={(buildings.data ?? []).map((building) => [building, building])}
        onChange={(building) => set({ building })}
      />
      <FilterPicker
        label={archive.columns.unitKind}
        none={archive.all}
        value={search.kind}
        options={unitKinds.map((kind) => [kind, archive.unitKinds[kind]])}
        onChange={(kind) => set({ kind })}
      />
      {Object.values(filter).some((value) => value !== undefined) && (
        <button className="btn plain sm" type="button" onClick={() => onChange({ view })}>
          <Icon name="close" size={14} />
          {archive.clear}
        </button>
      )}
    </fieldset>
  )
}
