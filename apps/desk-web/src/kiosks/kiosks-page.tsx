import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc'
import { useMe } from '../app/session'
import { EmptyHooks } from '../parts/empty-hooks'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { useWords } from '../words/words-provider'
import { InviteForm } from './invite-form'
import { KioskRow } from './kiosk-row'

/** The screens at the gates: let one in, see which there are, put one out. */
export function KiosksPage() {
  const { kiosks: words, errors } = useWords().desk
  const isAdmin = useMe().roles.includes('admin')
  const kiosks = useQuery(useTRPC().kiosks.list.queryOptions(undefined, { enabled: isAdmin }))

  if (!isAdmin) {
    return (
      <div className="card">
        <EmptyHooks title={words.adminOnly} hint={errors.forbidden} />
      </div>
    )
  }
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <div className="new-grid">
        <section className="card" aria-labelledby="kiosk-list">
          <div className="card-head">
            <h2 id="kiosk-list">{words.list}</h2>
          </div>
          {kiosks.isPending && <LoadingBars />}
          {kiosks.isError && <LoadFailure error={kiosks.error} retry={() => kiosks.refetch()} />}
          {kiosks.data?.length === 0 && <EmptyHooks title={words.empty} hint={words.emptyHint} />}
          {kiosks.data && kiosks.data.length > 0 && (
            <ul className="kiosks">
              {kiosks.data.map((kiosk) => (
                <KioskRow key={kiosk.kioskId} kiosk={kiosk} />
              ))}
            </ul>
          )}
        </section>
        <InviteForm />
      </div>
    </>
  )
}
