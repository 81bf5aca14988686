import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import { isNotNull } from 'drizzle-orm'
import { ask } from '../ask'
import type { Known } from '../context'
import { BadInput } from '../failure'
import { supervisorsRoles } from './readers'

/** One more drawer at the desk; no two have the same name, and a retired one of that name comes back. */
export async function addDrawer(known: Known, name: string): Promise<{ drawerId: string }> {
  const { site } = await ask<null>(known, { roles: supervisorsRoles })
  const { siteId } = site
  const { drawer } = tables
  const [added] = await withSite(known.desk.database, siteId, (tx) =>
    tx
      .insert(drawer)
      .values({ siteId, drawerId: randomUUID(), name })
      .onConflictDoUpdate({
        target: [drawer.siteId, drawer.name],
        set: { retiredAt: null },
        setWhere: isNotNull(drawer.retiredAt),
      })
      .returning({ drawerId: drawer.drawerId }),
  )
  if (!added) throw new BadInput([{ path: 'name', code: 'drawer-name-taken' }])
  return added
}
