import { writeCase } from '../cases/write-case'
import { type Database, withSite } from '../connect'
import { anchorHeads } from '../journal/anchor'
import { tables } from '../schema/tables'
import { fillAttachments } from './fill-attachments'
import { fillCustody } from './fill-custody'
import { fillDoorKeys } from './fill-door-keys'
import { fillMoney } from './fill-money'
import { fillParcels } from './fill-parcels'
import { fillParking } from './fill-parking'
import { fillPasses } from './fill-passes'
import { fillRegisters } from './fill-registers'
import { fillRooms } from './fill-rooms'
import { linId, monday9, opened, testId } from './people'

// Each fills the tables of one register.
const fillers = [
  fillAttachments,
  fillCustody,
  fillDoorKeys,
  fillMoney,
  fillParcels,
  fillParking,
  fillPasses,
  fillRegisters,
  fillRooms,
]

/** At least one row of this site in every table that has a site, so that a test can look for leaks. */
export async function fillEveryTable(database: Database, siteId: string): Promise<void> {
  const ids = { unit: testId(201), kiosk: testId(202), first: testId(200), second: testId(203) }
  await withSite(database, siteId, async (tx) => {
    const unit = { siteId, unitId: ids.unit, label: '3-1202', building: '3' }
    await tx.insert(tables.unit).values(unit)
    await tx.insert(tables.occupancy).values({
      siteId,
      occupancyId: testId(204),
      unitId: ids.unit,
      personId: linId,
      kind: 'owner',
    })
    await tx
      .insert(tables.searchToken)
      .values({ siteId, token: '1202', kind: 'unit', subjectId: ids.unit, unitId: ids.unit })
    await tx.insert(tables.post).values({ siteId, role: 'receptionist', personId: linId })
    await tx.insert(tables.department).values({ siteId, kind: 'security', headId: linId })
    const [fromAt, untilAt] = [new Date(0), new Date(1)]
    await tx
      .insert(tables.absence)
      .values({ siteId, absenceId: testId(205), personId: linId, fromAt, untilAt })
    await tx.insert(tables.calendarDay).values({ siteId, day: '2026-10-01', kind: 'off' })
    await tx
      .insert(tables.policyValue)
      .values({ siteId, key: 'supervisorAfterHours', fromOn: '2026-01-01', value: 24 })
    await tx
      .insert(tables.watchList)
      .values({ siteId, watchId: testId(206), name: {}, nameDigest: 'digest' })
    await tx.insert(tables.kiosk).values({ siteId, kioskId: ids.kiosk, name: '一号' })
    const code = { codeHash: 'code', kioskId: ids.kiosk, expiresAt: new Date(0) }
    await tx.insert(tables.kioskCode).values({ siteId, ...code })
    await tx
      .insert(tables.deskCall)
      .values({ siteId, deskCallId: testId(207), kioskId: ids.kiosk, screen: 'welcome' })
    await tx
      .insert(tables.registerEntry)
      .values({ siteId, register: 'unit', subjectId: ids.unit, what: 'added' })
    const checked = { importId: testId(211), fileName: 'list.xlsx', report: {}, total: 1 }
    await tx.insert(tables.archiveImport).values({ siteId, by: linId, ...checked })
    await tx.insert(tables.erasure).values({ siteId, keyId: testId(208), reason: 'test' })
  })
  await writeCase(database, {
    siteId,
    cases: [
      opened(ids.first, { unitId: ids.unit }),
      opened(ids.second, { number: 'S-20261123-002' }),
    ],
    registers: [
      {
        sql: `insert into badge (site_id, badge_no, case_id, taken_at)
          select current_site(), 1, ($1->>'caseId')::uuid, ($1->>'at')::timestamptz`,
        args: { caseId: ids.first, at: monday9 },
      },
      {
        sql: `insert into dispatch_number (site_id, day, serial, case_id, taken_at)
          select current_site(), '2026-11-23', 1, ($1->>'caseId')::uuid, ($1->>'at')::timestamptz`,
        args: { caseId: ids.first, at: monday9 },
      },
      {
        sql: `insert into case_link (site_id, case_id, linked_id, kind)
          select current_site(), ($1->>'from')::uuid, ($1->>'to')::uuid, 'opened'`,
        args: { from: ids.first, to: ids.second },
      },
    ],
    keys: [{ keyId: testId(209), subjectKind: 'case', subjectId: ids.first, wrapped: 'box' }],
    outbox: [{ kind: 'mail', payload: {} }],
    answer: { commandId: testId(210), caseId: ids.first, value: {} },
  })
  for (const fill of fillers) await fill(database, siteId, ids.first)
  await anchorHeads(database, siteId, '2026-11-23')
}
