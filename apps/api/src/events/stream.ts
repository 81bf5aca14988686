import { type CaseEvent, eventHead, readEventsAfter } from '@frontdesk/db'
import type { Desk } from '../context'
import { createSignal } from '../signal'
import { readerOf } from './reader'

const catchUpMax = 500
const idleMs = 60_000
const waitingMax = 1_000

/** Every event of a site from `cursor` on, in order, none twice and none missed, until aborted. */
export async function* eventsOfSite(
  desk: Desk,
  siteId: string,
  { cursor, signal }: { readonly cursor: string | null; readonly signal: AbortSignal | undefined },
): AsyncGenerator<CaseEvent | null> {
  const waiting: CaseEvent[] = []
  let isBehind = true
  const arrived = createSignal()
  const listening = readerOf(desk).listen(siteId, (events) => {
    // Who takes events slowly keeps the server from holding them: it reads them again.
    if (waiting.length + events.length > waitingMax) {
      waiting.length = 0
      isBehind = true
    } else {
      waiting.push(...events)
    }
    arrived.raise()
  })
  try {
    await listening.ready
    let last = await beginningOf(desk, cursor)
    while (!signal?.aborted) {
      if (isBehind) {
        isBehind = false
        for await (const event of missed(desk, siteId, last)) {
          last = event.cursor
          yield event
        }
      }
      for (const event of waiting.splice(0)) {
        // What arrived while it was read again was given already.
        if (!isAfter(event.cursor, last)) continue
        last = event.cursor
        yield event
      }
      if (waiting.length === 0 && !isBehind) await arrived.wait(idleMs, signal)
      if (waiting.length === 0 && !isBehind) yield null
    }
  } finally {
    listening.stop()
  }
}

/** Where to go on from: never beyond what there is, as after a backup was put back. */
async function beginningOf({ database }: Desk, cursor: string | null): Promise<string> {
  const head = await eventHead(database)
  return cursor === null || isAfter(cursor, head) ? head : cursor
}

async function* missed(desk: Desk, siteId: string, from: string): AsyncGenerator<CaseEvent> {
  let cursor = from
  for (;;) {
    const batch = await readEventsAfter(desk.database, cursor, catchUpMax)
    yield* batch.events.filter((event) => event.siteId === siteId)
    cursor = batch.cursor
    if (batch.events.length < catchUpMax) return
  }
}

/** Cursors are `transaction-position`, both growing numbers. */
function isAfter(cursor: string, last: string): boolean {
  const [transaction = '0', position = '0'] = cursor.split('-')
  const [lastTransaction = '0', lastPosition = '0'] = last.split('-')
  if (transaction !== lastTransaction) return BigInt(transaction) > BigInt(lastTransaction)
  return BigInt(position) > BigInt(lastPosition)
}
