import { formatFen } from '@frontdesk/rules'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DepositRow, Deposits } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { EmptyHooks } from '../parts/empty-hooks'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { Moment } from '../parts/moment'
import { Plate } from '../parts/plate'
import { PrintButton } from '../parts/print-button'
import { procedureName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { AsOf, AsOfOnPaper } from './as-of'
import type { ViewProps } from './money-page'

/** The deposits held at a moment, by case and by pass or key: taken, less refunded, less kept. */
export function DepositsView({ search, onChange }: ViewProps) {
  const { deposits: words, views } = useWords().desk.money
  const { at, settled } = search
  const deposits = useQuery(
    useTRPC().ledger.deposits.queryOptions(
      { at, hasSettled: settled },
      { placeholderData: keepPreviousData },
    ),
  )
  return (
    <section className="card" aria-label={views.deposits}>
      <div className="filters">
        <AsOf at={at} onChange={(next) => onChange({ ...search, at: next })} />
        <label className="filter check">
          <input
            type="checkbox"
            checked={settled === true}
            onChange={({ target }) => onChange({ ...search, settled: target.checked || undefined })}
          />
          {words.hasSettled}
        </label>
        {deposits.data && (
          <p className="held-figure">
            {words.held} <b className="num">{formatFen(deposits.data.heldFen)}</b>
          </p>
        )}
        <PrintButton />
      </div>
      <AsOfOnPaper title={views.deposits} at={at} />
      {deposits.isPending && <LoadingBars rows={8} />}
      {deposits.error && !deposits.data && (
        <LoadFailure error={deposits.error} retry={() => deposits.refetch()} />
      )}
      {deposits.data?.rows.length === 0 && (
        <EmptyHooks title={words.empty} hint={words.emptyHint} />
      )}
      {deposits.data && deposits.data.rows.length > 0 && <DepositsTable deposits={deposits.data} />}
    </section>
  )
}

function DepositsTable({ deposits }: { readonly deposits: Deposits }) {
  const { money } = useWords().desk
  const words = money.deposits
  const { rows, count } = deposits
  return (
    <>
      <table className="cases money-table">
        <thead>
          <tr>
            <th>{words.unit}</th>
            <th>{words.case}</th>
            <th>{words.about}</th>
            <th className="wide-only">{words.since}</th>
            <th className="amount">{words.taken}</th>
            <th className="amount">{words.refunded}</th>
            <th className="amount">{words.kept}</th>
            <th className="amount">{words.left}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DepositLine key={`${row.caseId} ${row.account} ${row.about}`} row={row} />
          ))}
        </tbody>
      </table>
      <p className="table-foot muted small num" role="status">
        {rows.length < count ? money.firstOf(rows.length, count) : money.allShown(count)}
      </p>
    </>
  )
}

function DepositLine({ row }: { readonly row: DepositRow }) {
  const words = useWords()
  return (
    <tr>
      <td>{row.unitLabel && <Plate label={row.unitLabel} />}</td>
      <td>
        <Link to="/cases/$caseId" params={{ caseId: row.caseId }} data-row>
          {procedureName(words, row.procedure)} <span className="num nowrap">{row.number}</span>
        </Link>
      </td>
      <td className="nowrap num">{row.keyLabel ?? row.about}</td>
      <td className="wide-only nowrap">
        <Moment at={row.since} />
      </td>
      <td className="amount num">{formatFen(row.takenFen)}</td>
      <td className="amount num">{formatFen(row.refundedFen)}</td>
      <td className="amount num">{formatFen(row.keptFen)}</td>
      <td className="amount num strong">{formatFen(row.heldFen)}</td>
    </tr>
  )
}
