import type { FC } from 'react'
import type { FlowEvent } from './events'
import { firstView, type Send, type View } from './view'

/** What comes behind the first touch: the live flow and every screen but the first. */
export interface Session {
  readonly send: Send
  readonly subscribe: (listener: () => void) => () => void
  readonly view: () => View
  readonly Screens: FC
}

/** The flow as the first screen knows it: touches made before it has loaded are kept for it. */
export interface LateFlow {
  readonly send: Send
  readonly subscribe: (listener: () => void) => () => void
  readonly view: () => View
  readonly screens: () => FC | null
  readonly load: (load: () => Promise<Session>) => Promise<void>
}

export function createLateFlow(): LateFlow {
  let session: Session | null = null
  const early: FlowEvent[] = []
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    send: (event) => {
      if (session) session.send(event)
      else early.push(event)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    view: () => session?.view() ?? firstView,
    screens: () => session?.Screens ?? null,
    load: async (load) => {
      const loaded = await load()
      session = loaded
      loaded.subscribe(tell)
      for (const event of early.splice(0)) loaded.send(event)
      tell()
    },
  }
}
