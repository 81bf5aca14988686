import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { useTRPC } from '../api/trpc'

const gatherMs = 120

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>
  readonly caseIds: Set<string>
  hasRegister: boolean
}

/** What moved: a case, a register, or the desk's own work. */
export interface Moved {
  readonly caseId: string | null
  readonly isRegister?: boolean
}

/** Reads again what an event touches; a burst of events is one reading. */
export function useRefresh(): (moved: Moved) => void {
  const cache = useQueryClient()
  const trpc = useTRPC()
  const waiting = useRef<Waiting | null>(null)

  const flush = useCallback(() => {
    const { caseIds = new Set<string>(), hasRegister = false } = waiting.current ?? {}
    waiting.current = null
    cache.invalidateQueries({ queryKey: trpc.registers.pathKey() })
    if (hasRegister) {
      cache.invalidateQueries({ queryKey: trpc.archive.pathKey() })
      cache.invalidateQueries({ queryKey: trpc.units.pathKey() })
    }
    cache.invalidateQueries(trpc.today.get.queryFilter())
    cache.invalidateQueries(trpc.today.alarms.queryFilter())
    cache.invalidateQueries({ queryKey: trpc.cases.list.pathKey() })
    cache.invalidateQueries({ queryKey: trpc.units.timeline.pathKey() })
    cache.invalidateQueries({ queryKey: trpc.rooms.pathKey() })
    cache.invalidateQueries({ queryKey: trpc.keys.pathKey() })
    cache.invalidateQueries({ queryKey: trpc.ledger.pathKey() })
    for (const caseId of caseIds) {
      cache.invalidateQueries(trpc.cases.get.queryFilter({ caseId }))
      cache.invalidateQueries(trpc.cases.journal.queryFilter({ caseId }))
      cache.invalidateQueries(trpc.attachments.ofCase.queryFilter({ caseId }))
      cache.invalidateQueries({
        queryKey: trpc.cases.whatNow.pathKey(),
        predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(caseId),
      })
    }
  }, [cache, trpc])

  return useCallback(
    ({ caseId, isRegister = false }) => {
      waiting.current ??= {
        timer: setTimeout(flush, gatherMs),
        caseIds: new Set(),
        hasRegister: false,
      }
      if (caseId) waiting.current.caseIds.add(caseId)
      if (isRegister) waiting.current.hasRegister = true
    },
    [flush],
  )
}
