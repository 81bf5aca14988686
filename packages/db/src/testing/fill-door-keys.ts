import { type Database, withSite } from '../connect'
import { tables } from '../schema/tables'
import { linId, monday9, testId } from './people'

/** A key on its hook, and one that the case holds. */
export function fillDoorKeys(database: Database, siteId: string, caseId: string): Promise<void> {
  return withSite(database, siteId, async (tx) => {
    const key = { siteId, kind: 'vacant', cabinet: 'A' } as const
    const [first, second] = [testId(212), testId(213)]
    await tx.insert(tables.doorKey).values([
      { ...key, keyId: first, hook: 1, label: 'A-01' },
      { ...key, keyId: second, hook: 2, label: 'A-02' },
    ])
    const takenAt = new Date(monday9)
    const stockTakingId = testId(214)
    const taken = { siteId, stockTakingId, takenAt, takenBy: linId }
    await tx.insert(tables.keyStockTaking).values(taken)
    const line = { ...key, stockTakingId, keyId: first, hook: 1, label: 'A-01', state: 'in' }
    await tx.insert(tables.keyStockLine).values({ ...line, hung: true })
    await tx.insert(tables.keyHolding).values({ siteId, keyId: second, caseId, takenAt })
  })
}
