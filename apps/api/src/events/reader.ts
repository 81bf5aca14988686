import { type CaseEvent, eventHead, readEventsAfter } from '@frontdesk/db'
import type { Desk } from '../context'

const pollMs = 200
const retryMs = 1_000
const batchMax = 500

type Listener = (events: readonly CaseEvent[]) => void

/** Reads new events once for all listeners of this process, and only while somebody listens. */
export interface EventReader {
  /** Hands every later event of the site to `listener`; answers how to stop. */
  listen(siteId: string, listener: Listener): () => void
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
  let isReading = false
  const run = async () => {
    let cursor: string | null = null
    while (listeners.size > 0) {
      cursor = await step(desk, cursor, listeners)
    }
    isReading = false
  }
  return {
    listen(siteId, listener) {
      listeners.set(listener, siteId)
      if (!isReading) {
        isReading = true
        void run()
      }
      return () => listeners.delete(listener)
    },
  }
}

/** One batch, or a wait for the next; the database being away is waited out. */
async function step(
  desk: Desk,
  cursor: string | null,
  listeners: ReadonlyMap<Listener, string>,
): Promise<string | null> {
  try {
    const from = cursor ?? (await eventHead(desk.database))
    const batch = await readEventsAfter(desk.database, from, batchMax)
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
