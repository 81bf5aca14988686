import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useMe } from '../app/session'
import { EmptyHooks } from '../parts/empty-hooks'
import { useWords } from '../words/words-provider'
import { DepositsView } from './deposits-view'
import { DrawersView } from './drawers-view'
import { seesLedger, seesMoney } from './may'
import { type MoneySearch, type MoneyView, moneyViews } from './money-search'
import { ReceiptsView } from './receipts-view'
import { TrialBalanceView } from './trial-balance-view'

export interface ViewProps {
  readonly search: MoneySearch
  readonly onChange: (search: MoneySearch) => void
}

const parts: Readonly<Record<MoneyView, ComponentType<ViewProps>>> = {
  drawers: DrawersView,
  receipts: ReceiptsView,
  deposits: DepositsView,
  balance: TrialBalanceView,
}
const deskViews: readonly MoneyView[] = ['drawers', 'receipts']

/** Where the money is and whose: drawers and safe, receipts, deposits, and the whole ledger. */
export function MoneyPage() {
  const { money, errors } = useWords().desk
  const me = useMe()
  const search = useSearch({ from: '/desk/money' })
  const navigate = useNavigate({ from: '/money' })
  const views = seesLedger(me) ? moneyViews : deskViews
  const view = views.find((each) => each === search.view) ?? 'drawers'
  const View = parts[view]
  if (!seesMoney(me)) {
    return (
      <div className="card">
        <EmptyHooks title={money.title} hint={errors.forbidden} />
      </div>
    )
  }
  return (
    <>
      <div className="page-head screen-only">
        <h1>{money.title}</h1>
      </div>
      <nav className="views" aria-label={money.title}>
        {views.map((each) => (
          <Link
            key={each}
            to="/money"
            search={{ ...search, view: each === 'drawers' ? undefined : each }}
            activeOptions={{ exact: true, includeSearch: true }}
            replace
          >
            {money.views[each]}
          </Link>
        ))}
      </nav>
      <View
        search={search}
        onChange={(next) => navigate({ search: { ...next, view: search.view }, replace: true })}
      />
    </>
  )
}
