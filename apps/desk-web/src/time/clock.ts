import { useSyncExternalStore } from 'react'

// The server's clock minus this browser's. Every countdown runs on the server's.
let offsetMs = 0
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** The server's time, as well as this browser can tell. */
export const now = (): number => Date.now() + offsetMs

/** Sets this browser's clock by an answer of the server. */
export function setServerNow(instant: string): void {
  const offset = Date.parse(instant) - Date.now()
  // Answers take a moment on the way; only a real difference moves the clock.
  if (Math.abs(offset - offsetMs) > 750) offsetMs = offset
}

function tick(): void {
  for (const listener of listeners) listener()
  timer = setTimeout(tick, 1000 - (now() % 1000) + 5)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (listeners.size === 1) tick()
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) clearTimeout(timer)
  }
}

/** Rereads the clock every second; renders again only when what is read has changed. */
export function useClock<Read extends string | number>(read: (now: number) => Read): Read {
  return useSyncExternalStore(subscribe, () => read(now()))
}
