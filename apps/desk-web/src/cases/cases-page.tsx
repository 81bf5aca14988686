import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTRPC } from '../api/trpc'
import { useMe } from '../app/session'
import { EmptyHooks } from '../parts/empty-hooks'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { Plate } from '../parts/plate'
import { exportsThings } from '../registers/things/may'
import { useWords } from '../words/words-provider'
import { CaseFilters } from './case-filters'
import type { CasesSearch } from './cases-search'
import { CasesTable } from './cases-table'
import { ExportCases } from './export-cases'
import { UnitOpenings } from './unit-openings'

const pageSize = 40

const isEndedOf = ({ which }: CasesSearch) => (which === 'all' ? undefined : which === 'ended')

const filterOf = (search: CasesSearch) => ({
  procedure: search.procedure,
  state: search.state,
  holder: search.holder,
  isOverdue: search.overdue,
  isEnded: isEndedOf(search),
  unitId: search.unitId,
  text: search.text,
})

/** All cases; the address holds the filters, so a list can be sent to a colleague. */
export function CasesPage() {
  const { cases } = useWords().desk
  const search = useSearch({ from: '/desk/cases' })
  const navigate = useNavigate({ from: '/cases' })
  const trpc = useTRPC()
  const filter = filterOf(search)
  const list = useInfiniteQuery(
    trpc.cases.list.infiniteQueryOptions(
      { ...filter, limit: pageSize },
      {
        getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
        placeholderData: keepPreviousData,
      },
    ),
  )
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const change = (next: CasesSearch) => navigate({ search: next, replace: true })

  return (
    <>
      <div className="page-head">
        {search.unit && <Plate label={search.unit} isBig />}
        <h1>{cases.title}</h1>
        <div className="page-tools">
          {exportsThings(useMe()) && <ExportCases filter={filter} />}
        </div>
      </div>
      {search.unit && <UnitOpenings unit={search.unit} />}
      <section className="card" aria-label={cases.title}>
        <CaseFilters search={search} onChange={change} />
        {list.isPending && <LoadingBars rows={8} />}
        {list.isError && !list.data && (
          <LoadFailure error={list.error} retry={() => list.refetch()} />
        )}
        {list.data && rows.length === 0 && (
          <EmptyHooks title={cases.empty} hint={cases.emptyHint}>
            <button className="btn sm" type="button" onClick={() => change({})}>
              {cases.clear}
            </button>
          </EmptyHooks>
        )}
        {rows.length > 0 && <CasesTable rows={rows} />}
        {rows.length > 0 && (
          <div className="table-foot">
            <span className="muted small num" role="status">
              {list.hasNextPage ? cases.shown(rows.length) : cases.allShown(rows.length)}
            </span>
            {list.hasNextPage && (
              <button
                className="btn sm"
                type="button"
                disabled={list.isFetchingNextPage}
                onClick={() => list.fetchNextPage()}
              >
                {cases.more}
              </button>
            )}
          </div>
        )}
      </section>
    </>
  )
}
