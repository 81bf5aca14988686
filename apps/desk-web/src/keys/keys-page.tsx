import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTRPC } from '../api/trpc'
import { EmptyHooks } from '../parts/empty-hooks'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { useWords } from '../words/words-provider'
import { CabinetPicture } from './cabinet-picture'
import { KeyPanel } from './key-panel'
import { KeysHead } from './keys-head'

/** 钥匙柜 (R7-4.5): hook by hook which key is in, which is out, with whom and until when. */
export function KeysPage() {
  const { keyCabinet } = useWords().desk
  const search = useSearch({ from: '/desk/keys' })
  const list = useQuery(useTRPC().keys.cabinet.queryOptions())

  if (list.isError && !list.data) {
    return <LoadFailure error={list.error} retry={() => list.refetch()} />
  }
  if (!list.data) return <LoadingBars rows={8} />
  const keys = list.data
  const chosen = keys.find(({ keyId }) => keyId === search.key) ?? null
  const cabinet = chosen?.cabinet ?? search.cabinet ?? keys[0]?.cabinet ?? 'A'
  return (
    <>
      <KeysHead keys={keys} cabinet={cabinet} />
      {keys.length === 0 && (
        <div className="card">
          <EmptyHooks title={keyCabinet.empty} hint={keyCabinet.emptyHint} />
        </div>
      )}
      {keys.length > 0 && (
        <div className="keys-grid">
          <CabinetPicture
            cabinet={cabinet}
            keys={keys.filter((key) => key.cabinet === cabinet)}
            chosenId={chosen?.keyId ?? null}
          />
          {chosen ? (
            <KeyPanel key={chosen.keyId} row={chosen} />
          ) : (
            <p className="card key-panel key-none muted">{keyCabinet.choose}</p>
          )}
        </div>
      )}
    </>
  )
}
