import { Outlet } from '@tanstack/react-router'
import { LiveUpdates } from '../live/live-updates'
import { OfflineBanner } from '../live/offline-banner'
import { useWords } from '../words/words-provider'
import { Rail } from './rail'
import { Shortcuts } from './shortcuts'
import { TopBar } from './top-bar'

/** The frame of every page of a signed-in person: rail, top bar, and the one part that scrolls. */
export function Shell() {
  const { app } = useWords().desk
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
          <Outlet />
        </main>
      </div>
      <Shortcuts />
    </LiveUpdates>
  )
}
