import { useConnection } from '../live/live-updates'
import { Icon } from '../parts/icon'
import { roleName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { AccountMenu } from './account-menu'
import { LanguageMenu, ThemeSwitch } from './appearance'
import { SearchBox } from './search-box'
import { hasCaseWork, useMe } from './session'

export function TopBar() {
  const words = useWords()
  const me = useMe()
  return (
    <header className="top">
      {hasCaseWork(me) && <SearchBox />}
      <div className="right">
        <LiveStatus />
        <LanguageMenu />
        <ThemeSwitch />
        <AccountMenu name={me.name} role={roleName(words, me.roles[0] ?? '')} />
      </div>
    </header>
  )
}

function LiveStatus() {
  const { top } = useWords().desk
  const { state } = useConnection()
  if (state === 'cut') {
    return (
      <span className="status cut">
        <Icon name="cut" size={16} />
        {top.cut}
      </span>
    )
  }
  return (
    <span className={state === 'live' ? 'status live' : 'status'} title={top.liveHint}>
      <Icon name="live" size={16} />
      {state === 'live' ? top.live : top.connecting}
    </span>
  )
}
