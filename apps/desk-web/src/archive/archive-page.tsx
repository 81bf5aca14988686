import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTRPC } from '../api/trpc'
import { useMe } from '../app/session'
import { Icon } from '../parts/icon'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { PaperFoot } from '../parts/paper-foot'
import { useWords } from '../words/words-provider'
import { ArchiveFilters } from './archive-filters'
import { type ArchiveSearch, archiveViews } from './archive-search'
import { ContactTable } from './contact-table'
import { ExportButton } from './export-button'
import { importsArchive, keepsArchive } from './may'
import { NothingListed } from './nothing-listed'
import { RentalTable } from './rental-table'
import { UnitForm } from './unit-form'
import { UnitTable } from './unit-table'

const pageSize = 60
const tables = { units: UnitTable, contacts: ContactTable, rentals: RentalTable }

/** The owner archive: its units, the contact sheet and the rental units, each a way to read the same. */
export function ArchivePage() {
  const { archive } = useWords().desk
  const search = useSearch({ from: '/desk/archive' })
  const navigate = useNavigate({ from: '/archive' })
  const me = useMe()
  const [isAdding, setAdding] = useState(false)
  const { view = 'units', ...filter } = search
  const list = useInfiniteQuery(
    useTRPC().archive.list.infiniteQueryOptions(
      { ...filter, isRented: view === 'rentals' || undefined, limit: pageSize },
      {
        getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
        placeholderData: keepPreviousData,
      },
    ),
  )
  const units = list.data?.pages.flatMap((page) => page.units) ?? []
  const Table = tables[view]
  const change = (next: ArchiveSearch) => navigate({ search: next, replace: true })

  return (
    <>
      <div className="page-head">
        <h1>
          <span className="screen-only">{archive.title}</span>
          <span className="print-only">{archive.views[view]}</span>
        </h1>
        <div className="page-tools">
          {importsArchive(me) && <ExportButton search={search} />}
          {importsArchive(me) && (
            <Link className="btn" to="/archive/import">
              <Icon name="up" size={16} />
              {archive.import}
            </Link>
          )}
          {keepsArchive(me) && (
            <button className="btn filled" type="button" onClick={() => setAdding(true)}>
              <Icon name="plus" size={16} />
              {archive.newUnit}
            </button>
          )}
        </div>
      </div>
      <nav className="views" aria-label={archive.title}>
        {archiveViews.map((each) => (
          <Link
            key={each}
            to="/archive"
            search={{ ...filter, view: each === 'units' ? undefined : each }}
            activeOptions={{ exact: true, includeSearch: true }}
            replace
          >
            {archive.views[each]}
          </Link>
        ))}
      </nav>
      <section className="card" aria-label={archive.views[view]}>
        <ArchiveFilters search={search} onChange={change} />
        {list.isPending && <LoadingBars rows={8} />}
        {list.isError && !list.data && (
          <LoadFailure error={list.error} retry={() => list.refetch()} />
        )}
        {list.data && units.length === 0 && (
          <NothingListed search={search} onClear={() => change({ view: search.view })} />
        )}
        {units.length > 0 && <Table units={units} />}
        {units.length > 0 && <ListFoot list={list} count={units.length} />}
      </section>
      <PaperFoot title={archive.views[view]} period={undefined} readAt={list.dataUpdatedAt} />
      {isAdding && <UnitForm unit={null} onClose={() => setAdding(false)} />}
    </>
  )
}

interface FootProps {
  readonly count: number
  readonly list: {
    readonly data?: { readonly pages: readonly { readonly isCut: boolean }[] } | undefined
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    fetchNextPage(): unknown
  }
}

function ListFoot({ list, count }: FootProps) {
  const { archive } = useWords().desk
  const isCut = list.data?.pages.some((page) => page.isCut) ?? false
  const text = list.hasNextPage ? archive.shown(count) : archive.allShown(count)
  return (
    <div className="table-foot">
      <span className="muted small num" role="status">
        {isCut && !list.hasNextPage ? archive.firstOnly(count) : text}
      </span>
      {list.hasNextPage && (
        <button
          className="btn sm"
          type="button"
          disabled={list.isFetchingNextPage}
          onClick={() => list.fetchNextPage()}
        >
          {archive.more}
        </button>
      )}
    </div>
  )
}
