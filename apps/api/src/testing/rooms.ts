import { randomUUID } from 'node:crypto'
import { type Database, tables, withSite } from '@frontdesk/db'
import { deskOf, staffCaller, type Token } from './desk'
import { gardenId, people, testId } from './site'

const rooms = [
  { roomNo: '201', roomClass: 'standard', isNearDesk: true },
  { roomNo: '202', roomClass: 'standard' },
  { roomNo: '203', roomClass: 'standard' },
  { roomNo: '901', roomClass: 'suite', rateFen: 128_800 },
] as const

export const roomId = (roomNo: string): string => testId(3000 + Number(roomNo))
export const keyId = (roomNo: string): string => testId(7000 + Number(roomNo))
export const signatoryId = testId(4001)

/** A hotel of four rooms with a key each, an executive who signs, a contract, and a drawer that 林知夏 holds. */
export async function openHotel(database: Database): Promise<void> {
  const siteId = gardenId
  const caseId = randomUUID()
  const lin = staffCaller(deskOf(database), 'lin')
  await lin.cases.open({ procedure: 'desk-check', caseId, input: { place: '大堂' } })
  await withSite(database, siteId, async (tx) => {
    const room = { siteId, floor: 2, beds: 2, rateFen: 38_800 }
    await tx
      .insert(tables.room)
      .values(rooms.map((each) => ({ ...room, roomId: roomId(each.roomNo), ...each })))
    await tx.insert(tables.doorKey).values(
      rooms.map(({ roomNo }, index) => ({
        siteId,
        keyId: keyId(roomNo),
        roomId: roomId(roomNo),
        kind: 'other' as const,
        cabinet: 'H',
        hook: index + 1,
        label: `H-${roomNo}`,
      })),
    )
    await tx.insert(tables.signatory).values({
      siteId,
      signatoryId,
      name: '沈怀远',
      title: '总经理',
      maySign: ['rate', 'guarantee', 'exemption'],
      discountMaxPercent: 20,
    })
    await tx.insert(tables.rateContract).values({
      siteId,
      contractNo: 'HT-2026-018',
      kind: 'company',
      partyName: '云岫科技',
      rates: { standard: 29_800 },
      creditFen: 2_000_000,
      fromOn: '2026-01-01',
      untilOn: '2026-12-31',
    })
    const drawerId = testId(4002)
    await tx.insert(tables.drawer).values({ siteId, drawerId, name: '前台' })
    const { personId } = people.lin
    const hold = { siteId, caseId, drawerId, personId, fromAt: new Date('2026-11-23T00:00:00Z') }
    await tx.insert(tables.drawerHold).values(hold)
  })
}

export const stayInput = (changes: Record<string, unknown> = {}) => ({
  guest: { name: '周慧敏', address: '上海市静安区', id: '11010519491231002X' },
  party: 2,
  rooms: 1,
  beds: 1,
  purpose: 'leisure',
  arrival: '2026-11-23',
  departure: '2026-11-25',
  paymentMethod: 'cash',
  ...changes,
})

export const rack = { type: 'agreeRate', basis: 'rack', isExplained: true, signature: '周慧敏' }
export const exempt = { type: 'guarantee', kind: 'exemption', signatoryId, exemptionReason: '老客' }

type Command = { type: string } & Record<string, unknown>

/** A stay that was registered, as the desk drives it. */
export async function openStay(
  database: Database,
  changes: Record<string, unknown> = {},
  at?: string,
) {
  const caseId = randomUUID()
  const callerAt = (when: string | undefined, token: Token) =>
    staffCaller(deskOf(database, when), token)
  const done = await callerAt(at, 'lin').cases.open({
    procedure: 'hotel-stay',
    caseId,
    input: stayInput(changes),
  })
  const does = (command: Command, when = at, token: Token = 'lin') =>
    callerAt(when, token).cases.submit({ caseId, commandId: randomUUID(), command })
  const settle = async (...commands: Command[]) => {
    for (const command of commands) await does(command)
  }
  return { caseId, done, does, settle, get: () => callerAt(at, 'lin').cases.get({ caseId }) }
}
