import { type Database, withSite } from '../connect'
import { tables } from '../schema/tables'
import { linId, monday9, testId } from './people'

/** A row in every table of money, of a case that is there. */
export function fillMoney(database: Database, siteId: string, caseId: string): Promise<void> {
  return withSite(database, siteId, async (tx) => {
    const at = new Date(monday9)
    const drawerId = testId(211)
    await tx.insert(tables.drawer).values({ siteId, drawerId, name: '前台' })
    const held = { siteId, caseId, personId: linId, fromAt: at }
    await tx.insert(tables.drawerHold).values({ ...held, drawerId })
    const receiptNo = 'SJ-2026-000001'
    await tx.insert(tables.receipt).values({
      siteId,
      year: 2026,
      serial: 1,
      receiptNo,
      caseId,
      amountFen: 1500,
      purpose: 'issue',
      method: 'cash',
      account: 'finance',
      madeAt: at,
    })
    await tx
      .insert(tables.receiptEnd)
      .values({ siteId, receiptNo, kind: 'used', caseId, endedAt: at })
    const posting = { debit: 'finance', credit: 'advances', amountFen: 1500 }
    await tx.insert(tables.ledgerPosting).values({ siteId, caseId, at, ...posting })
  })
}
