import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { useWords } from '../words/words-provider'
import { ChangeList } from './change-list'

/** What was changed in the archive about this unit, by whom, from what to what. */
export function UnitChanges({ unitId }: { readonly unitId: string }) {
  const { archive, casePage } = useWords().desk
  const history = useQuery(useTRPC().archive.history.queryOptions({ unitId }))
  return (
    <section className="card" aria-labelledby="unit-changes">
      <div className="card-head">
        <h2 id="unit-changes">{archive.history.title}</h2>
        <span className="aside">{casePage.newestFirst}</span>
      </div>
      {history.isPending && <LoadingBars />}
      {history.isError && !history.data && (
        <LoadFailure error={history.error} retry={() => history.refetch()} />
      )}
      {history.data?.length === 0 && <p className="unit-none muted">{archive.history.empty}</p>}
      <ChangeList entries={history.data ?? []} />
    </section>
  )
}
