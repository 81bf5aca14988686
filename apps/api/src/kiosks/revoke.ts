import { tables, withSite } from '@frontdesk/db'
import { eq } from 'drizzle-orm'
import { ask } from '../ask'
import type { Known } from '../context'
import { notFound } from '../failure'

const { kiosk } = tables

/** From now on the kiosk's token opens nothing. */
export async function revokeKiosk(known: Known, kioskId: string): Promise<void> {
  const { site } = await ask<null>(known, { roles: ['admin'] })
  const revoked = await withSite(known.desk.database, site.siteId, (tx) =>
    tx
      .update(kiosk)
      .set({ revokedAt: new Date(), tokenHash: null })
      .where(eq(kiosk.kioskId, kioskId))
      .returning({ kioskId: kiosk.kioskId }),
  )
  if (revoked.length === 0) throw notFound()
}
