import { formatFen } from '@frontdesk/rules'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { AccountLine } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useMe } from '../app/session'
import { EmptyHooks } from '../parts/empty-hooks'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { Moment } from '../parts/moment'
import { procedureName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { aboutText, accountText } from './account-text'
import { AsOf, AsOfOnPaper } from './as-of'
import { seesLedger } from './may'
import { MoreLines } from './more-lines'

/** One account, line by line: what came in or went out, for which case, and what stood in it then. */
export function AccountPage() {
  const words = useWords()
  const { money } = words.desk
  const isLedgerReader = seesLedger(useMe())
  const { account, at } = useSearch({ from: '/desk/money/account' })
  const navigate = useNavigate({ from: '/money/account' })
  const list = useInfiniteQuery(
    useTRPC().ledger.account.infiniteQueryOptions(
      { account, at },
      { getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined },
    ),
  )
  const first = list.data?.pages[0]
  const lines = list.data?.pages.flatMap((page) => page.lines) ?? []
  const title = first ? accountText(words, { account, drawerName: first.drawerName }) : '…'
  return (
    <>
      <div className="page-head screen-only">
        <p className="small">
          <Link to="/money" search={{ view: isLedgerReader ? 'balance' : undefined, at }}>
            {isLedgerReader ? money.views.balance : money.views.drawers}
          </Link>
        </p>
        <h1>{title}</h1>
      </div>
      <section className="card" aria-label={money.title}>
        <div className="filters">
          <AsOf
            at={at}
            onChange={(next) => navigate({ search: { account, at: next }, replace: true })}
          />
        </div>
        <AsOfOnPaper title={title} at={at} />
        {list.isPending && <LoadingBars rows={8} />}
        {list.error && !list.data && (
          <LoadFailure error={list.error} retry={() => list.refetch()} />
        )}
        {list.data && lines.length === 0 && (
          <EmptyHooks title={money.account.empty} hint={money.account.emptyHint} />
        )}
        {lines.length > 0 && <LinesTable lines={lines} />}
        {lines.length > 0 && <MoreLines list={list} count={lines.length} />}
      </section>
    </>
  )
}

function LinesTable({ lines }: { readonly lines: readonly AccountLine[] }) {
  const words = useWords()
  const { account } = words.desk.money
  return (
    <table className="cases money-table">
      <thead>
        <tr>
          <th>{account.when}</th>
          <th>{account.case}</th>
          <th>{account.other}</th>
          <th>{account.about}</th>
          <th className="amount">{account.amount}</th>
          <th className="amount">{account.after}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.position}>
            <td className="nowrap">
              <Moment at={line.at} />
            </td>
            <td>
              <Link to="/cases/$caseId" params={{ caseId: line.caseId }} data-row>
                {procedureName(words, line.procedure)}{' '}
                <span className="num nowrap">{line.number}</span>
              </Link>
            </td>
            <td>{accountText(words, { account: line.other, drawerName: line.otherDrawerName })}</td>
            <td className="nowrap num">{aboutText(words, line)}</td>
            <td className={line.amountFen < 0 ? 'amount num out' : 'amount num'}>
              {formatFen(line.amountFen)}
            </td>
            <td className="amount num strong">{formatFen(line.balanceFen)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
