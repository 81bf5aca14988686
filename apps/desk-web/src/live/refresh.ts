import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { useTRPC } from '../api/trpc'

const gatherMs = 120

/** Reads again what an event touches; a burst of events is one reading. */
export function useRefreshCases(): (caseId: string | null) => void {
  const cache = useQueryClient()
  const trpc = useTRPC()
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; caseIds: Set<string> } | null>(
    null,
  )

  const flush = useCallback(() => {
    const caseIds = waiting.current?.caseIds ?? new Set<string>()
    waiting.current = null
    cache.invalidateQueries(trpc.today.get.queryFilter())
    cache.invalidateQueries(trpc.today.alarms.queryFilter())
    cache.invalidateQueries({ queryKey: trpc.cases.list.pathKey() })
    cache.invalidateQueries({ queryKey: trpc.rooms.pathKey() })
    cache.invalidateQueries({ queryKey: trpc.keys.pathKey() })
    for (const caseId of caseIds) {
      cache.invalidateQueries(trpc.cases.get.queryFilter({ caseId }))
      cache.invalidateQueries(trpc.cases.journal.queryFilter({ caseId }))
      cache.invalidateQueries({
        queryKey: trpc.cases.whatNow.pathKey(),
        predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(caseId),
      })
    }
  }, [cache, trpc])

  return useCallback(
    (caseId) => {
      waiting.current ??= { timer: setTimeout(flush, gatherMs), caseIds: new Set() }
      if (caseId) waiting.current.caseIds.add(caseId)
    },
    [flush],
  )
}
