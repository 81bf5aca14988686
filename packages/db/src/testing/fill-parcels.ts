import { type Database, withSite } from '../connect'
import { tables } from '../schema/tables'
import { monday9 } from './people'

/** An item on its shelf. */
export function fillParcels(database: Database, siteId: string, caseId: string): Promise<void> {
  return withSite(database, siteId, async (tx) => {
    const arrivedAt = new Date(monday9)
    await tx
      .insert(tables.parcel)
      .values({ siteId, caseId, status: 'kept', place: 'A-3', carrier: 'post', arrivedAt })
  })
}
