import { useSyncExternalStore } from 'react'

// Cases that were changed elsewhere within the last seconds; their rows are tinted.
const fresh = new Set<string>()
const listeners = new Set<() => void>()
const freshMs = 4000

function tell(): void {
  for (const listener of listeners) listener()
}

/** Marks a case as changed elsewhere for four seconds. */
export function markFresh(caseId: string): void {
  fresh.add(caseId)
  tell()
  setTimeout(() => {
    fresh.delete(caseId)
    tell()
  }, freshMs)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useIsFresh = (caseId: string): boolean =>
  useSyncExternalStore(subscribe, () => fresh.has(caseId))
