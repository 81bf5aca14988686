import { formatFen } from '@frontdesk/rules'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReceiptRow } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { EmptyHooks } from '../parts/empty-hooks'
import { FilterPicker } from '../parts/filter-picker'
import { FilterText } from '../parts/filter-text'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { Moment } from '../parts/moment'
import { Plate } from '../parts/plate'
import { choiceName, procedureName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { accountText } from './account-text'
import type { ViewProps } from './money-page'
import { type ReceiptState, receiptStates } from './money-search'
import { MoreLines } from './more-lines'
import { ReceiptTag } from './receipt-tag'
import { purposeText } from './receipt-text'

/** The register of receipts, newest first, with a search. */
export function ReceiptsView({ search, onChange }: ViewProps) {
  const { receipts: words, views } = useWords().desk.money
  const { text, state } = search
  const list = useInfiniteQuery(
    useTRPC().ledger.receipts.infiniteQueryOptions(
      { text, state },
      {
        getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
        placeholderData: keepPreviousData,
      },
    ),
  )
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const isNarrowed = text !== undefined || state !== undefined
  return (
    <section className="card" aria-label={views.receipts}>
      <fieldset className="filters">
        <legend className="sr">{words.search}</legend>
        <FilterText
          isWide
          label={words.search}
          hint={words.searchHint}
          text={text ?? ''}
          onChange={(next) => onChange({ ...search, text: next || undefined })}
        />
        <FilterPicker
          label={words.state}
          none={words.all}
          value={state}
          options={receiptStates.map((each) => [each, words.states[each]] as const)}
          onChange={(next) => onChange({ ...search, state: next as ReceiptState | undefined })}
        />
      </fieldset>
      {list.isPending && <LoadingBars rows={8} />}
      {list.error && !list.data && <LoadFailure error={list.error} retry={() => list.refetch()} />}
      {list.data && rows.length === 0 && (
        <EmptyHooks
          title={isNarrowed ? words.nothingFound : words.empty}
          hint={isNarrowed ? words.nothingFoundHint : words.emptyHint}
        >
          {isNarrowed && (
            <button className="btn sm" type="button" onClick={() => onChange({})}>
              {words.clear}
            </button>
          )}
        </EmptyHooks>
      )}
      {rows.length > 0 && <ReceiptsTable rows={rows} />}
      {rows.length > 0 && <MoreLines list={list} count={rows.length} />}
    </section>
  )
}

function ReceiptsTable({ rows }: { readonly rows: readonly ReceiptRow[] }) {
  const { receipts: words } = useWords().desk.money
  return (
    <table className="cases money-table receipts">
      <thead>
        <tr>
          <th>{words.no}</th>
          <th>{words.payer}</th>
          <th>{words.what}</th>
          <th className="wide-only">{words.method}</th>
          <th className="wide-only">{words.where}</th>
          <th className="amount">{words.amount}</th>
          <th>{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ReceiptLine key={row.receiptNo} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function ReceiptLine({ row }: { readonly row: ReceiptRow }) {
  const words = useWords()
  const { procedure, method } = row
  return (
    <tr>
      <td className="nowrap num">
        <Link to="/money/receipts/$receiptNo" params={{ receiptNo: row.receiptNo }} data-row>
          {row.receiptNo}
        </Link>
        <span className="muted small under">
          <Moment at={row.madeAt} />
        </span>
      </td>
      <td>
        {row.unitLabel && <Plate label={row.unitLabel} />} {row.payer}
      </td>
      <td>
        {purposeText(words, row)}
        <span className="muted small under">
          {procedureName(words, procedure)} <span className="num nowrap">{row.number}</span>
        </span>
      </td>
      <td className="wide-only nowrap">
        {choiceName(words, { procedure, name: 'method', value: method })}
      </td>
      <td className="wide-only">{accountText(words, row)}</td>
      <td className="amount num strong">{formatFen(row.amountFen)}</td>
      <td className="nowrap">
        <ReceiptTag row={row} />
        {row.reprints > 0 && (
          <span className="muted small under">
            {words.desk.money.receipts.reprints(row.reprints)}
          </span>
        )}
      </td>
    </tr>
  )
}
