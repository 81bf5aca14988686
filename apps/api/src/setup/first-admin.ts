import { randomUUID } from 'node:crypto'
import { hasAdmin, type Transaction, tables, withSite } from '@frontdesk/db'
import { eq, sql } from 'drizzle-orm'
import type { Context } from '../context'
import { BadInput, forbidden, notFound, tooMany } from '../failure'
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
const { authUser, person, post, site, staff } = tables

/**
 * Uses the one-time link of the console: makes the first account. Until there are others it leads
 * the desk too, as director; an administrator as such does no case work.
 */
export async function makeFirstAdmin({ desk, caller }: Context, asked: FirstAdmin): Promise<void> {
  if (!tries.allows(caller.address)) throw tooMany()
  if (desk.setupTokenHash === null || hashOf(asked.token) !== desk.setupTokenHash) throw notFound()
  const { database } = desk
  const known = await ownSite(database.db)
  const siteId = known ?? randomUUID()
  await withSite(database, siteId, async (tx) => {
    // One at a time, so that of two who use the link at once the second finds an administrator.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('first administrator'))`)
    if (await hasAdmin(database)) throw forbidden()
    await assertFree(tx, asked.username)
    if (!known) await tx.insert(site).values({ siteId, ...namesOf(asked) })
    const authUserId = await addAccount(tx, asked)
    await setPassword(tx, authUserId, asked.password)
    const personId = randomUUID()
    await tx.insert(person).values({ personId, name: asked.name, authUserId })
    await tx.insert(staff).values({ siteId, personId, roles: ['admin', 'director'] })
    await tx.insert(post).values({ siteId, role: 'director', personId })
  })
}

async function ownSite(db: Context['desk']['database']['db']): Promise<string | undefined> {
  const sites = db.select({ siteId: site.siteId }).from(site)
  const [known] = await sites.where(eq(site.isDemo, false)).limit(1)
  return known?.siteId
}

function namesOf({ name, companyName = name, siteName = companyName }: FirstAdmin) {
  return { companyName, name: siteName }
}

/** A closed account of the demo keeps its name. */
async function assertFree(tx: Transaction, username: string): Promise<void> {
  const taken = await tx.$count(authUser, eq(authUser.username, username))
  if (taken > 0) throw new BadInput([{ path: 'username', code: 'value-impossible' }])
}
