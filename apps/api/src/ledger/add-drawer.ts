import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import { ask } from '../ask'
import type { Known } from '../context'
import { BadInput } from '../failure'
import { supervisorsRoles } from './readers'

/** One more drawer at the desk; no two have the same name. */
export async function addDrawer(known: Known, name: string): Promise<{ drawerId: string }> {
  const { site } = await ask<null>(known, { roles: supervisorsRoles })
  const { siteId } = site
  const added = await withSite(known.desk.database, siteId, (tx) =>
    tx
      .insert(tables.drawer)
      .values({ siteId, drawerId: randomUUID(), name })
      .onConflictDoNothing()
      .returning({ drawerId: tables.drawer.drawerId }),
  )
  const [drawer] = added
  if (!drawer) throw new BadInput([{ path: 'name', code: 'value-impossible' }])
  return drawer
}
