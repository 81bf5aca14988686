import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import { ask } from '../ask'
import type { Desk, Known } from '../context'
import { hashOf } from '../hash-of'
import { codeText, newCode } from './code'

const hourMs = 3_600_000

/** A new kiosk, and the code that enrols it: shown once, good for an hour, used once. */
export async function inviteKiosk(known: Known, name: string): Promise<{ code: string }> {
  const { site } = await ask<null>(known, { roles: ['admin'] })
  return { code: await makeInvitation(known.desk, site.siteId, name) }
}

export async function makeInvitation({ database }: Desk, siteId: string, name: string) {
  const code = newCode()
  const kioskId = randomUUID()
  await withSite(database, siteId, async (tx) => {
    await tx.insert(tables.kiosk).values({ siteId, kioskId, name })
    await tx.insert(tables.kioskCode).values({
      siteId,
      codeHash: hashOf(codeText(code)),
      kioskId,
      expiresAt: new Date(Date.now() + hourMs),
    })
  })
  return code
}
