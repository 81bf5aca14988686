import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import { ask } from '../ask'
import type { Known } from '../context'
import { forbidden, tooMany } from '../failure'
import { createLimiter } from '../limiter'

const calls = createLimiter({ count: 10, perMs: 60_000 })

/** Somebody at the kiosk wants the desk; shown there until it is answered. */
export async function callDesk(known: Known, screen: string): Promise<void> {
  const { who, site, now } = await ask<null>(known, {})
  const kioskId = who?.kioskId
  if (!kioskId) throw forbidden()
  if (!calls.allows(kioskId)) throw tooMany()
  const { database, written } = known.desk
  await withSite(database, site.siteId, (tx) =>
    tx.insert(tables.deskCall).values({
      siteId: site.siteId,
      deskCallId: randomUUID(),
      kioskId,
      screen,
      calledAt: new Date(now),
    }),
  )
  written.raise()
}
