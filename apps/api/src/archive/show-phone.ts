import { noteChanges, tables, withSite } from '@frontdesk/db'
import { eq } from 'drizzle-orm'
import { ask } from '../ask'
import type { Known } from '../context'
import { notFound } from '../failure'
import { archiveReaders } from './who-may'

const { occupancy, person } = tables

/** The whole phone of somebody of a unit; that it was looked at is kept before it is seen. */
export async function showPhone(known: Known, personId: string): Promise<{ phone: string }> {
  const { site, sender, now } = await ask<null>(known, { roles: archiveReaders })
  return withSite(known.desk.database, site.siteId, async (tx) => {
    const [found] = await tx
      .select({ phone: person.phone, unitId: occupancy.unitId })
      .from(occupancy)
      .innerJoin(person, eq(person.personId, occupancy.personId))
      .where(eq(occupancy.personId, personId))
      .limit(1)
    if (!found?.phone) throw notFound()
    const { unitId } = found
    const seen = { register: 'person', subjectId: personId, unitId, what: 'shown' } as const
    const by = { personId: sender.personId ?? '', at: now }
    await noteChanges(tx, by, [{ ...seen, was: null, isNow: null }])
    return { phone: found.phone }
  })
}
