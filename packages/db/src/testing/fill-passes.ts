import { type Database, withSite } from '../connect'
import { tables } from '../schema/tables'
import { monday9, testId } from './people'

/** A pass that is out, and the unit that is let to its holder. */
export function fillPasses(database: Database, siteId: string, caseId: string): Promise<void> {
  return withSite(database, siteId, async (tx) => {
    const at = new Date(monday9)
    const unitId = testId(201)
    await tx.insert(tables.pass).values({
      siteId,
      kind: 'tenant',
      serial: 1,
      passNo: 'ZU-000001',
      caseId,
      unitId,
      holder: {},
      idType: 'idCard',
      idNumber: {},
      status: 'active',
      statusAt: at,
      validFrom: '2026-11-23',
      validUntil: '2027-11-22',
    })
    await tx.insert(tables.rentalUnit).values({
      siteId,
      caseId,
      unitId,
      leaseFrom: '2026-01-01',
      leaseUntil: '2027-12-31',
      listedAt: at,
    })
  })
}
