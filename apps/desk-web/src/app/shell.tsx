import { Navigate, Outlet, useRouterState } from '@tanstack/react-router'
import { AlarmBanners } from '../live/alarm-banners'
import { LiveUpdates } from '../live/live-updates'
import { OfflineBanner } from '../live/offline-banner'
import { useWords } from '../words/words-provider'
import { Rail } from './rail'
import { hasCaseWork, useMe } from './session'
import { Shortcuts } from './shortcuts'
import { TopBar } from './top-bar'

/** Where somebody goes who sets things up and works on no cases. */
const setUp = ['/kiosks', '/archive', '/units']

/** The frame of every page of a signed-in person: rail, top bar, and the one part that scrolls. */
export function Shell() {
  const { app } = useWords().desk
  const me = useMe()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const isAway = !hasCaseWork(me) && !setUp.some((place) => path.startsWith(place))
  return (
    <LiveUpdates>
      <a className="skip" href="#main">
        {app.skip}
      </a>
      <div className="app">
        <Rail />
        <TopBar />
        <main id="main" className="main" tabIndex={-1}>
          <OfflineBanner />
          {hasCaseWork(me) && <AlarmBanners />}
          {isAway ? <Navigate to="/kiosks" replace /> : <Outlet />}
        </main>
      </div>
      <Shortcuts />
    </LiveUpdates>
  )
}
