import { type Database, withSite } from '../connect'
import { tables } from '../schema/tables'
import { monday9, testId } from './people'

/** A parking space that somebody has. */
export function fillParking(database: Database, siteId: string, caseId: string): Promise<void> {
  return withSite(database, siteId, async (tx) => {
    const spaceId = testId(231)
    const held = { takenAt: new Date(monday9), untilOn: '2027-05-22' }
    await tx.insert(tables.parkingSpace).values({ siteId, spaceId, spaceNo: 'B1-012' })
    await tx.insert(tables.parkingHold).values({ siteId, spaceId, caseId, ...held })
  })
}
