import { withSite } from '@frontdesk/db'
import { sql } from 'drizzle-orm'
import { ask } from '../ask'
import type { Known } from '../context'
import { BadInput, notFound } from '../failure'
import { supervisorsRoles } from './readers'

/** Puts a drawer out of use: one that no shift holds, with nothing in it by the ledger. */
export async function retireDrawer(known: Known, drawerId: string): Promise<void> {
  const { site } = await ask<null>(known, { roles: supervisorsRoles })
  await withSite(known.desk.database, site.siteId, async (tx) => {
    // Locked as a count locks it: a shift that starts meanwhile waits, and finds the drawer gone.
    const locked = await tx.execute(sql`select from drawer
      where drawer_id = ${drawerId} and retired_at is null for no key update`)
    if (locked.rowCount === 0) throw notFound()
    const { rows } = await tx.execute<{ is_held: boolean; is_empty: boolean }>(sql`select
      exists (select from drawer_hold where drawer_id = ${drawerId} and until_at is null) as is_held,
      not exists (select from jsonb_each(drawer_tally(${drawerId}, 'infinity'))
        where value::bigint <> 0) as is_empty`)
    const [found] = rows
    if (found?.is_held) throw new BadInput([{ path: 'drawerId', code: 'drawer-held' }])
    if (!found?.is_empty) throw new BadInput([{ path: 'drawerId', code: 'drawer-not-empty' }])
    await tx.execute(sql`update drawer set retired_at = now(), version = version + 1
      where drawer_id = ${drawerId}`)
  })
}
