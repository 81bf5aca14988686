import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc'
import { useMe } from '../app/session'
import { EmptyHooks } from '../parts/empty-hooks'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { useWords } from '../words/words-provider'
import { AddDrawer } from './add-drawer'
import { DrawerCard } from './drawer-card'
import { keepsDrawers } from './may'
import { SafeCard } from './safe-card'

/** The drawers with who is on shift there, and the safe with what waits for the cashier. */
export function DrawersView() {
  const { drawers: words } = useWords().desk.money
  const isKeeper = keepsDrawers(useMe())
  const drawers = useQuery(useTRPC().ledger.drawers.queryOptions())
  return (
    <div className="money-grid">
      <section aria-label={words.list}>
        {drawers.isPending && <LoadingBars />}
        {drawers.error && !drawers.data && (
          <LoadFailure error={drawers.error} retry={() => drawers.refetch()} />
        )}
        {drawers.data?.length === 0 && (
          <div className="card">
            <EmptyHooks title={words.empty} hint={isKeeper ? words.emptyHint : words.emptyAsk} />
          </div>
        )}
        {drawers.data && drawers.data.length > 0 && (
          <ul className="drawers">
            {drawers.data.map((drawer) => (
              <DrawerCard key={drawer.drawerId} drawer={drawer} />
            ))}
          </ul>
        )}
        {isKeeper && <AddDrawer />}
      </section>
      <SafeCard />
    </div>
  )
}
