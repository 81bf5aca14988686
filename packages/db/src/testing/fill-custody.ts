import { type Database, withSite } from '../connect'
import { tables } from '../schema/tables'
import { monday9 } from './people'

/** A device in custody and a listed request, all of one case. */
export function fillCustody(database: Database, siteId: string, caseId: string): Promise<void> {
  return withSite(database, siteId, async (tx) => {
    const at = new Date(monday9)
    await tx
      .insert(tables.custodyDevice)
      .values({ siteId, caseId, kind: 'remote', deviceNo: 'YK-001', takenAt: at })
    await tx
      .insert(tables.batchListing)
      .values({ siteId, batchId: caseId, requestId: caseId, listedAt: at })
  })
}
