import { sql } from 'drizzle-orm'
import { type Database, withSite } from '../connect'
import { tables } from '../schema/tables'
import { monday9, testId } from './people'

/** A row in every table of the hotel, of a case that is there. */
export function fillRooms(database: Database, siteId: string, caseId: string): Promise<void> {
  return withSite(database, siteId, async (tx) => {
    const roomId = testId(214)
    const room = {
      siteId,
      roomId,
      roomNo: '201',
      roomClass: 'standard',
      floor: 2,
      beds: 2,
    } as const
    const [made] = await tx
      .insert(tables.room)
      .values({ ...room, rateFen: 38_800 })
      .returning()
    if (!made) throw new Error('A room has its serial')
    const during = sql`tstzrange(${monday9}, ${monday9}::timestamptz + interval '1 day')`
    const night = { siteId, roomId, roomSerial: made.serial, night: '2026-11-23', caseId }
    await tx.insert(tables.roomNight).values({ ...night, during })
    await tx.insert(tables.guestHistory).values({
      siteId,
      caseId,
      arrival: '2026-11-23',
      roomNos: '201',
      checkedInAt: new Date(monday9),
    })
    const signatory = { siteId, signatoryId: testId(215), name: '沈', title: '总经理' }
    await tx.insert(tables.signatory).values({ ...signatory, maySign: ['rate'] })
    await tx.insert(tables.rateContract).values({
      siteId,
      contractNo: 'HT-1',
      kind: 'company',
      partyName: '闻溪',
      rates: { standard: 29_800 },
      fromOn: '2026-01-01',
      untilOn: '2026-12-31',
    })
  })
}
