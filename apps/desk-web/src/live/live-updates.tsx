import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react'
import { useTRPC } from '../api/trpc'
import { markFresh } from './fresh'
import { isOwnChange } from './own-changes'
import { useRefresh } from './refresh'

export interface Connection {
  readonly state: 'connecting' | 'live' | 'cut'
  readonly cutSince: number | null
  readonly retry: () => void
}

const ConnectionContext = createContext<Connection | null>(null)

const retryMs = 4000

/** Keeps the one stream of events open and everything on screen up to date with it. */
export function LiveUpdates({ children }: { readonly children: ReactNode }) {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const refresh = useRefresh()
  const [cutSince, setCutSince] = useState<number | null>(null)
  const wasLive = useRef(false)

  const { status, reset } = useSubscription(
    trpc.events.since.subscriptionOptions(undefined, {
      onData: ({ data }) => {
        if (data.caseId && !isOwnChange(data.caseId)) markFresh(data.caseId)
        refresh({ caseId: data.caseId, isRegister: data.kind === 'register' })
      },
    }),
  )
  const isOnline = useOnline()
  const isLive = status === 'pending' && isOnline

  useEffect(() => {
    if (isLive) {
      // What happened while the line was cut is read again at once.
      if (wasLive.current) cache.invalidateQueries()
      wasLive.current = true
      setCutSince(null)
      return
    }
    if (!wasLive.current && status !== 'error' && isOnline) return
    setCutSince((since) => since ?? Date.now())
  }, [isLive, isOnline, status, cache])

  useEffect(() => {
    if (status !== 'error') return
    const timer = setInterval(reset, retryMs)
    return () => clearInterval(timer)
  }, [status, reset])

  const connection = useMemo<Connection>(
    () => ({
      state: isLive ? 'live' : cutSince === null ? 'connecting' : 'cut',
      cutSince,
      retry: () => {
        reset()
        cache.invalidateQueries()
      },
    }),
    [isLive, cutSince, reset, cache],
  )
  return <ConnectionContext value={connection}>{children}</ConnectionContext>
}

function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const read = () => setOnline(navigator.onLine)
    addEventListener('online', read)
    addEventListener('offline', read)
    return () => {
      removeEventListener('online', read)
      removeEventListener('offline', read)
    }
  }, [])
  return isOnline
}

export function useConnection(): Connection {
  const connection = use(ConnectionContext)
  if (!connection) throw new Error('useConnection stands outside LiveUpdates')
  return connection
}
