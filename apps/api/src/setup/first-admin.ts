import { randomUUID } from 'node:crypto'
import { hasAdmin, tables, withSite } from '@frontdesk/db'
import { eq } from 'drizzle-orm'
import type { Context } from '../context'
import { forbidden, notFound, tooMany } from '../failure'
import { hashOf } from '../hash-of'
import { createLimiter } from '../limiter'
import { addAccount, setPassword } from '../sign-in/accounts'

export interface FirstAdmin {
  readonly token: string
  readonly name: string
  readonly username: string
  readonly password: string
  readonly companyName?: string | undefined
  readonly siteName?: string | undefined
}

const tries = createLimiter({ count: 10, perMs: 600_000 })

/**
 * Uses the one-time link of the console: makes the first account. Until there are others it leads
 * the desk too, as director; an administrator as such does no case work.
 */
export async function makeFirstAdmin({ desk, caller }: Context, asked: FirstAdmin): Promise<void> {
  if (!tries.allows(caller.address)) throw tooMany()
  if (desk.setupTokenHash === null || hashOf(asked.token) !== desk.setupTokenHash) throw notFound()
  if (await hasAdmin(desk.database)) throw forbidden()
  const { database } = desk
  const siteId = await firstSite(desk, asked)
  await withSite(database, siteId, async (tx) => {
    const authUserId = await addAccount(tx, asked)
    await setPassword(tx, authUserId, asked.password)
    const personId = randomUUID()
    await tx.insert(tables.person).values({ personId, name: asked.name, authUserId })
    await tx.insert(tables.staff).values({ siteId, personId, roles: ['admin', 'director'] })
    await tx.insert(tables.post).values({ siteId, role: 'director', personId })
  })
}

async function firstSite({ database }: Context['desk'], asked: FirstAdmin): Promise<string> {
  const { site } = tables
  const [known] = await database.db
    .select({ siteId: site.siteId })
    .from(site)
    .where(eq(site.isDemo, false))
    .limit(1)
  if (known) return known.siteId
  const siteId = randomUUID()
  const { companyName = asked.name, siteName = companyName } = asked
  await database.db.insert(site).values({ siteId, companyName, name: siteName })
  return siteId
}
