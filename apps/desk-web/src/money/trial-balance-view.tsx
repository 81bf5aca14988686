import { formatFen } from '@frontdesk/rules'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { AccountBalance, TrialBalance } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { EmptyHooks } from '../parts/empty-hooks'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { PrintButton } from '../parts/print-button'
import { StateTag } from '../parts/state-tag'
import { useWords } from '../words/words-provider'
import { accountText } from './account-text'
import { AsOf, AsOfOnPaper } from './as-of'
import type { ViewProps } from './money-page'

const groups = ['held', 'owed', 'own'] as const
type Group = (typeof groups)[number]

const owed = /^(advances|utilityMoney|deposits:.*)$/

function groupOf({ account, isHeld }: AccountBalance): Group {
  if (isHeld) return 'held'
  return owed.test(account) ? 'owed' : 'own'
}

const sumOf = (accounts: readonly AccountBalance[]) =>
  accounts.reduce((sum, { balanceFen }) => sum + balanceFen, 0)

/** All accounts at a moment: what we hold, whose it is, and that both sides are the same. */
export function TrialBalanceView({ search, onChange }: ViewProps) {
  const { money } = useWords().desk
  const { at } = search
  const trial = useQuery(
    useTRPC().ledger.trialBalance.queryOptions({ at }, { placeholderData: keepPreviousData }),
  )
  return (
    <>
      <AsOfOnPaper title={money.views.balance} at={at} />
      {trial.data && <Figures trial={trial.data} />}
      <section className="card" aria-label={money.views.balance}>
        <div className="filters">
          <AsOf at={at} onChange={(next) => onChange({ at: next })} />
          <PrintButton />
        </div>
        {trial.isPending && <LoadingBars rows={8} />}
        {trial.error && !trial.data && (
          <LoadFailure error={trial.error} retry={() => trial.refetch()} />
        )}
        {trial.data?.accounts.length === 0 && (
          <EmptyHooks title={money.balance.empty} hint={money.balance.emptyHint} />
        )}
        {trial.data && trial.data.accounts.length > 0 && (
          <AccountsTable trial={trial.data} at={at} />
        )}
      </section>
    </>
  )
}

function Figures({ trial }: { readonly trial: TrialBalance }) {
  const { balance } = useWords().desk.money
  return (
    <dl className="money-figures">
      {groups.map((group) => (
        <div key={group} className="card tile">
          <dt className="label">{balance[group]}</dt>
          <dd>
            <b className="num">
              {formatFen(sumOf(trial.accounts.filter((each) => groupOf(each) === group)))}
            </b>
            <span className="hint">{balance[`${group}Hint`]}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface TableProps {
  readonly trial: TrialBalance
  readonly at: string | undefined
}

function AccountsTable({ trial, at }: TableProps) {
  const { balance, sum } = useWords().desk.money
  const isBalanced = trial.debitFen === trial.creditFen
  return (
    <table className="cases money-table">
      <thead>
        <tr>
          <th>{balance.account}</th>
          <th className="amount">{balance.debit}</th>
          <th className="amount">{balance.credit}</th>
          <th className="amount">{balance.balance}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupRows
          key={group}
          group={group}
          accounts={trial.accounts.filter((each) => groupOf(each) === group)}
          at={at}
        />
      ))}
      <tfoot>
        <tr>
          <th scope="row">{sum}</th>
          <td className="amount num">{formatFen(trial.debitFen)}</td>
          <td className="amount num">{formatFen(trial.creditFen)}</td>
          <td className="amount">
            <StateTag
              kind={isBalanced ? 'done' : 'late'}
              label={isBalanced ? balance.balanced : balance.unbalanced}
            />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

interface GroupProps {
  readonly group: Group
  readonly accounts: readonly AccountBalance[]
  readonly at: string | undefined
}

function GroupRows({ group, accounts, at }: GroupProps) {
  const words = useWords()
  if (accounts.length === 0) return null
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={3}>
          {words.desk.money.balance[group]}
        </th>
        <td className="amount num">{formatFen(sumOf(accounts))}</td>
      </tr>
      {accounts.map((each) => (
        <tr key={each.account}>
          <td>
            <Link to="/money/account" search={{ account: each.account, at }} data-row>
              {accountText(words, each)}
            </Link>
          </td>
          <td className="amount num">{formatFen(each.debitFen)}</td>
          <td className="amount num">{formatFen(each.creditFen)}</td>
          <td className="amount num strong">{formatFen(each.balanceFen)}</td>
        </tr>
      ))}
    </tbody>
  )
}
