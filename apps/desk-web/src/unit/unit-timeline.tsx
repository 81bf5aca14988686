import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../api/trpc'
import { EmptyHooks } from '../parts/empty-hooks'
import { FilterPicker } from '../parts/filter-picker'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { procedureName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { UnitEventLine } from './unit-event-line'

/** Every case of the unit, newest first, whatever its procedure. */
export function UnitTimeline({ unitId }: { readonly unitId: string }) {
  const words = useWords()
  const { cases, unitPage } = words.desk
  const [procedure, setProcedure] = useState<string>()
  const trpc = useTRPC()
  const timeline = useInfiniteQuery(
    trpc.units.timeline.infiniteQueryOptions(
      { unitId, procedure },
      { getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined },
    ),
  )
  const events = timeline.data?.pages.flatMap((page) => page.events) ?? []
  return (
    <section className="card timeline" aria-labelledby="unit-timeline">
      <div className="card-head">
        <h2 id="unit-timeline">{unitPage.timeline}</h2>
        <FilterPicker
          label={unitPage.procedure}
          none={cases.everything}
          value={procedure}
          options={Object.keys(words.procedures).map((id) => [id, procedureName(words, id)])}
          onChange={setProcedure}
        />
      </div>
      {timeline.isPending && <LoadingBars rows={6} />}
      {timeline.isError && !timeline.data && (
        <LoadFailure error={timeline.error} retry={() => timeline.refetch()} />
      )}
      {timeline.data && events.length === 0 && (
        <EmptyHooks title={unitPage.empty} hint={unitPage.emptyHint} />
      )}
      {events.length > 0 && (
        <ol>
          {events.map((event) => (
            <UnitEventLine key={event.caseId} event={event} />
          ))}
        </ol>
      )}
      {timeline.hasNextPage && (
        <div className="table-foot">
          <button
            className="btn sm"
            type="button"
            disabled={timeline.isFetchingNextPage}
            onClick={() => timeline.fetchNextPage()}
          >
            {cases.more}
          </button>
        </div>
      )}
    </section>
  )
}
