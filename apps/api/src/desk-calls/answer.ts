import { tables, withSite } from '@frontdesk/db'
import { and, eq, isNull } from 'drizzle-orm'
import { ask, caseRoles } from '../ask'
import type { Known } from '../context'
import { notFound } from '../failure'

const { deskCall } = tables

/** Somebody goes to the kiosk; answered once, whoever was first. */
export async function answerCall(known: Known, deskCallId: string): Promise<void> {
  const { site, sender } = await ask<null>(known, { roles: caseRoles })
  const { database, written } = known.desk
  const found = await withSite(database, site.siteId, async (tx) => {
    const isCall = eq(deskCall.deskCallId, deskCallId)
    await tx
      .update(deskCall)
      .set({ answeredAt: new Date(), answeredBy: sender.personId })
      .where(and(isCall, isNull(deskCall.answeredAt)))
    return tx.select({ deskCallId: deskCall.deskCallId }).from(deskCall).where(isCall)
  })
  if (found.length === 0) throw notFound()
  written.raise()
}
