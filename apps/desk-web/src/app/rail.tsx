import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTRPC } from '../api/trpc'
import { seesMoney } from '../money/may'
import { Icon } from '../parts/icon'
import { KeyCap } from '../parts/key-cap'
import { RegistersLink } from '../registers/registers-link'
import { useWords } from '../words/words-provider'
import { hasCaseWork, opensCases, useMe } from './session'
import { openKeysHelp } from './shortcuts'

/** Where one can go; only what works stands here. */
export function Rail() {
  const { desk } = useWords()
  const me = useMe()
  const isAdmin = me.roles.includes('admin')
  return (
    <nav className="rail" aria-label={desk.app.mainNavigation}>
      <div className="brand">
        <span className="mark" aria-hidden="true">
          前台
        </span>
        <span>
          <span className="company">{me.companyName}</span>
          <span className="site">{me.siteName}</span>
        </span>
      </div>
      {hasCaseWork(me) && <CaseLinks />}
      <RegistersLink />
      <Link to="/book">
        <Icon name="flow" />
        <span>{desk.nav.book}</span>
      </Link>
      {isAdmin && (
        <>
          {hasCaseWork(me) && <div className="rule" />}
          <Link to="/kiosks">
            <Icon name="kiosk" />
            <span>{desk.nav.kiosks}</span>
          </Link>
        </>
      )}
      <div className="foot">
        {me.isDemo && <p>{desk.app.demo}</p>}
        <button type="button" onClick={openKeysHelp}>
          <KeyCap>?</KeyCap>
          {desk.top.keys}
        </button>
      </div>
    </nav>
  )
}

function CaseLinks() {
  const { desk } = useWords()
  const me = useMe()
  return (
    <>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
        <Icon name="today" />
        <span>{desk.nav.today}</span>
        <OverdueCount />
      </Link>
      {opensCases(me) && (
        <Link to="/new">
          <Icon name="plus" />
          <span>{desk.nav.new}</span>
        </Link>
      )}
      <Link to="/cases" activeOptions={{ includeSearch: false }}>
        <Icon name="folder" />
        <span>{desk.nav.cases}</span>
      </Link>
      {seesMoney(me) && (
        <Link to="/money" activeOptions={{ includeSearch: false }}>
          <Icon name="money" />
          <span>{desk.money.title}</span>
        </Link>
      )}
      <Link to="/forms" activeOptions={{ includeSearch: false }}>
        <Icon name="note" />
        <span>{desk.nav.forms}</span>
      </Link>
      <Link to="/reports" activeOptions={{ includeSearch: false }}>
        <Icon name="chart" />
        <span>{desk.nav.reports}</span>
      </Link>
    </>
  )
}

function OverdueCount() {
  const { overdueCount } = useWords().desk
  const today = useQuery(useTRPC().today.get.queryOptions({}))
  const late = today.data?.rows.filter(({ isMine, lateSince }) => isMine && lateSince !== null)
  const overdue = late?.length ?? 0
  if (overdue === 0) return null
  return (
    <span className="count num">
      <span aria-hidden="true">{overdue}</span>
      <span className="sr">{overdueCount(overdue)}</span>
    </span>
  )
}
