import { type CaseEvent, eventHead } from '@frontdesk/db'
import { actsAs, type Role, type Sender } from '@frontdesk/rules'
import { tracked } from '@trpc/server'
import type { DeskEvent } from '../answers'
import { ask } from '../ask'
import type { Known } from '../context'
import { BadInput } from '../failure'
import { eventsOfSite } from './stream'

const checkEveryMs = 30_000
const cursorShape = /^(\d{1,20})-(\d{1,19})$/
const transactionMax = 2n ** 64n - 1n
const positionMax = 2n ** 63n - 1n

function isCursor(text: string): boolean {
  const [, transaction, position] = cursorShape.exec(text) ?? []
  if (transaction === undefined || position === undefined) return false
  return BigInt(transaction) <= transactionMax && BigInt(position) <= positionMax
}

/**
 * What changed at the reader's site from a moment on; a client that comes back with the id of the
 * last event it saw misses nothing. Ends when the session does.
 */
export async function* eventsSince(
  known: Known,
  lastEventId: string | null,
  signal: AbortSignal | undefined,
) {
  if (lastEventId !== null && !isCursor(lastEventId)) {
    throw new BadInput([{ path: 'lastEventId', code: 'value-impossible' }])
  }
  const { sender, site } = await ask<null>(known, {})
  // All that one event says carries the id of the one before, but the last: who breaks off in
  // between gets the whole event again rather than half of it.
  let before = lastEventId ?? (await eventHead(known.desk.database))
  const events = eventsOfSite(known.desk, site.siteId, { cursor: before, signal })
  let checkedAt = performance.now()
  for await (const event of events) {
    if (performance.now() - checkedAt > checkEveryMs) {
      await ask<null>(known, {})
      checkedAt = performance.now()
    }
    if (!event) continue
    const seen = seenBy(sender, event)
    for (const [at, each] of seen.entries()) {
      yield tracked(at < seen.length - 1 ? before : event.cursor, each)
    }
    before = event.cursor
  }
}

/** The event itself, and once more for each time it tells the reader something. */
function seenBy(reader: Sender, event: CaseEvent): DeskEvent[] {
  const { kind, caseId, procedure, version, command, deskCallId } = event
  const seen: DeskEvent = { kind, caseId, procedure, version, command, deskCallId, subject: null }
  const told = event.told
    .filter((to) => isFor(reader, to))
    .map(({ subject }): DeskEvent => ({ ...seen, kind: 'told', subject: String(subject) }))
  return [seen, ...told]
}

/** The named person is told; without a name everybody who may act for that role is. */
function isFor(reader: Sender, to: CaseEvent['told'][number]): boolean {
  if (to.personId) return to.personId === reader.personId
  if (to.role === 'department') return to.department === reader.department
  return actsAs(reader, to.role as Role)
}
