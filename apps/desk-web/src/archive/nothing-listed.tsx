import { EmptyHooks } from '../parts/empty-hooks'
import { useWords } from '../words/words-provider'
import type { ArchiveSearch } from './archive-search'

interface Props {
  readonly search: ArchiveSearch
  readonly onClear: () => void
}

/** Nothing in the archive, nothing that fits, or nothing let: three things to say. */
export function NothingListed({ search, onClear }: Props) {
  const { archive } = useWords().desk
  const isNarrowed = Boolean(search.text || search.building || search.kind)
  if (isNarrowed) {
    return (
      <EmptyHooks title={archive.nothingFound} hint={archive.nothingFoundHint}>
        <button className="btn sm" type="button" onClick={onClear}>
          {archive.clear}
        </button>
      </EmptyHooks>
    )
  }
  return search.view === 'rentals' ? (
    <EmptyHooks title={archive.nobodyRents} hint={archive.nobodyRentsHint} />
  ) : (
    <EmptyHooks title={archive.empty} hint={archive.emptyHint} />
  )
}
