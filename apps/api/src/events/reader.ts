import { type CaseEvent, eventHead, readEventsAfter } from '@frontdesk/db'
import type { Desk } from '../context'

const pollMs = 200
const retryMs = 1_000
const batchMax = 500

type Listener = (events: readonly CaseEvent[]) => void

/** Reads new events once for all listeners of this process, and only while somebody listens. */
export interface EventReader {
  /** Hands every event of the site to `listener` that is read from `ready` on. */
  listen(siteId: string, listener: Listener): Listening
}

export interface Listening {
  /** From here on nothing that is committed later is missed. */
  readonly ready: Promise<void>
  stop(): void
}

const readers = new WeakMap<Desk, EventReader>()

/** The reader of this desk; there is one, however many listen. */
export function readerOf(desk: Desk): EventReader {
  const known = readers.get(desk)
  if (known) return known
  const made = createReader(desk)
  readers.set(desk, made)
  return made
}

function createReader(desk: Desk): EventReader {
  const listeners = new Map<Listener, string>()
  let ready: Promise<void> | null = null
  const run = async (isReady: () => void) => {
    let cursor: string | null = null
    while (listeners.size > 0) {
      cursor = cursor ? await step(desk, cursor, listeners) : await begin(desk)
      if (cursor) isReady()
    }
    ready = null
  }
  return {
    listen(siteId, listener) {
      listeners.set(listener, siteId)
      ready ??= new Promise((resolve) => {
        void run(resolve)
      })
      return { ready, stop: () => listeners.delete(listener) }
    },
  }
}

/** Where reading begins; null after a wait while the database is away. */
async function begin(desk: Desk): Promise<string | null> {
  try {
    return await eventHead(desk.database)
  } catch (error) {
    desk.log.warn({ err: error }, 'events could not be read')
    await desk.written.wait(retryMs)
    return null
  }
}

/** One batch and a wait for the next; the database being away is waited out. */
async function step(
  desk: Desk,
  cursor: string,
  listeners: ReadonlyMap<Listener, string>,
): Promise<string> {
  try {
    const batch = await readEventsAfter(desk.database, cursor, batchMax)
    for (const [listener, siteId] of listeners) {
      const own = batch.events.filter((event) => event.siteId === siteId)
      if (own.length > 0) listener(own)
    }
    if (batch.events.length < batchMax) await desk.written.wait(pollMs)
    return batch.cursor
  } catch (error) {
    desk.log.warn({ err: error }, 'events could not be read')
    await desk.written.wait(retryMs)
    return cursor
  }
}
