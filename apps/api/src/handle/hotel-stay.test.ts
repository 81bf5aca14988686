import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { exempt, keyId, openHotel, openStay, rack, roomId } from '../testing/rooms'
import { gardenId } from '../testing/site'

const evening = '2026-11-23T10:00:00.000Z'
const allocate = { type: 'allocate' }
const checkIn = (...roomNos: string[]) => ({ type: 'checkIn', keyIds: roomNos.map(keyId) })
const pick = (...roomNos: string[]) => ({ type: 'allocate', roomIds: roomNos.map(roomId) })
const refusedWith = (code: string, clause: string) => ({
  data: { refusal: { code, clauses: expect.arrayContaining([clause]) } },
})

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
  await openHotel(fresh.app)
})
afterAll(() => fresh.drop())

// Each test has the house to itself.
beforeEach(async () => {
  const lin = staffCaller(deskOf(fresh.app), 'lin')
  const { rows } = await lin.cases.list({ procedure: 'hotel-stay', isEnded: false })
  for (const { caseId } of rows) {
    const command = { type: 'withdraw', reason: '下一个' }
    await lin.cases.submit({ caseId, commandId: crypto.randomUUID(), command })
  }
  await withSite(fresh.app, gardenId, (tx) => tx.delete(tables.roomNight))
})

const board = (caseId: string) =>
  withSite(fresh.app, gardenId, async (tx) => {
    const rows = await tx.select().from(tables.roomNight).where(eq(tables.roomNight.caseId, caseId))
    return rows.map((row) => `${Number(row.roomId.slice(-4)) - 3000} ${row.night}`).sort()
  })
const keysOut = (caseId: string) =>
  withSite(fresh.app, gardenId, async (tx) => {
    const rows = await tx
      .select()
      .from(tables.keyHolding)
      .where(eq(tables.keyHolding.caseId, caseId))
    return rows.filter(({ backAt }) => backAt === null).map((row) => row.keyId)
  })

const guaranteed = async (changes: Record<string, unknown> = {}) => {
  const stay = await openStay(fresh.app, changes)
  await stay.settle(allocate, rack, exempt)
  return stay
}

describe('a stay', () => {
  test('goes from registering to the key, and out again with its money', async () => {
    const stay = await openStay(fresh.app)
    expect(stay.done).toMatchObject({ state: 'registering', dueAt: evening })
    await stay.settle(allocate, rack, { type: 'recordPayment' })
    await stay.does({ type: 'guarantee', kind: 'cash', receiptNo: 'SJ-2026-000001' })
    await expect(stay.does(checkIn('202'))).rejects.toMatchObject(
      refusedWith('key-of-other-room', 'R5-8.1'),
    )

    expect(await stay.does(checkIn('201'))).toMatchObject({ state: 'inHouse' })
    expect(await board(stay.caseId)).toEqual(['201 2026-11-23', '201 2026-11-24'])
    expect(await keysOut(stay.caseId)).toEqual([keyId('201')])

    await stay.does({ type: 'extend', departure: '2026-11-26' })
    expect(await board(stay.caseId)).toHaveLength(3)
    const move = {
      type: 'move',
      roomIds: [roomId('202')],
      reason: '要安静',
      keyIds: [keyId('202')],
    }
    await stay.does(move, evening)
    expect(await board(stay.caseId)).toEqual([
      '201 null',
      '202 2026-11-23',
      '202 2026-11-24',
      '202 2026-11-25',
    ])
    expect(await keysOut(stay.caseId)).toEqual([keyId('202')])

    const morning = '2026-11-25T01:00:00.000Z'
    expect(await stay.does({ type: 'checkOut' }, morning)).toMatchObject({ state: 'checkedOut' })
    expect(await board(stay.caseId)).toEqual(['201 null', '202 2026-11-23', '202 2026-11-24'])
    expect(await keysOut(stay.caseId)).toEqual([])
    const postings = await withSite(fresh.app, gardenId, (tx) =>
      tx.select().from(tables.ledgerPosting).where(eq(tables.ledgerPosting.caseId, stay.caseId)),
    )
    expect(postings.map(({ amountFen }) => amountFen)).toEqual([50_000, 50_000, 50_000])
  })

  test('of a guest who was here before says so', async () => {
    const first = await guaranteed({ guest: { name: '陈述', address: '杭州', id: 'E12345678' } })
    await first.settle(checkIn('201'), { type: 'checkOut' })
    const again = await openStay(fresh.app, {
      guest: { name: '陈述', address: '杭州', id: ' E12345678 ' },
    })

    expect((await again.get()).fields).toContainEqual({ name: 'formerStays', value: 1 })
    expect(JSON.stringify((await again.get()).fields)).not.toContain('E12345678')
  })

  test('that is cancelled or withdrawn leaves no night behind', async () => {
    for (const type of ['cancel', 'withdraw']) {
      const stay = await guaranteed()
      expect(await board(stay.caseId)).toHaveLength(2)
      await stay.does({ type, reason: '行程变了' })
      expect(await board(stay.caseId)).toEqual([])
    }
  })

  test('whose guest does not come, or does not leave, is late', async () => {
    const stay = await guaranteed()
    const late = await stay.does({ type: 'addNote', note: '已致电' }, '2026-11-23T11:00:00.000Z')
    expect(late).toMatchObject({ dueAt: null })
    await stay.does(checkIn('201'), '2026-11-23T12:00:00.000Z')
    expect(await stay.does({ type: 'checkOut' }, '2026-11-25T05:00:00.000Z')).toMatchObject({
      state: 'checkedOut',
    })
  })
})

describe('other stays', () => {
  test('who are expected change rooms so that one more fits', async () => {
    const first = await openStay(fresh.app, { roomClass: 'standard', departure: '2026-11-24' })
    await first.does(pick('201'))
    const second = await openStay(fresh.app, { arrival: '2026-11-24' })
    await second.does(pick('202'))
    const third = await guaranteed({ roomClass: 'standard' })
    await third.does(
      checkIn((await third.get()).fields.find(({ name }) => name === 'roomNos')?.value as string),
    )
    const fourth = await openStay(fresh.app, { roomClass: 'standard' })

    await fourth.does(allocate)

    const nights = await Promise.all(
      [first, second, third, fourth].map(({ caseId }) => board(caseId)),
    )
    expect(new Set(nights.flat()).size).toBe(nights.flat().length)
    await expect(
      openStay(fresh.app, { roomClass: 'standard' }).then((fifth) => fifth.does(allocate)),
    ).rejects.toMatchObject(refusedWith('no-room-left', 'R5-3.4'))
  })

  test('by day take hours and no night', async () => {
    const hours = { useFromAt: '2026-11-23T02:00:00.000Z', useUntilAt: '2026-11-23T05:00:00.000Z' }
    const byDay = await openStay(fresh.app, { departure: '2026-11-23', ...hours })
    await byDay.does(pick('901'))
    const night = await openStay(fresh.app)
    await night.does(pick('901'))

    expect(await board(byDay.caseId)).toEqual(['901 null'])
    expect(await board(night.caseId)).toEqual(['901 2026-11-23', '901 2026-11-24'])
    const longer = {
      type: 'extend',
      departure: '2026-11-23',
      useUntilAt: '2026-11-23T07:00:00.000Z',
    }
    await expect(byDay.does(longer)).rejects.toMatchObject(
      refusedWith('no-room-to-extend', 'R5-5.1'),
    )
  })
})

describe('two desks at once', () => {
  const settled = (works: Promise<unknown>[]) => Promise.allSettled(works)
  const losers = (results: PromiseSettledResult<unknown>[]) =>
    results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))

  test('give the last room of a night once; the other hears the clause', async () => {
    const stays = await Promise.all(
      Array.from({ length: 4 }, () => openStay(fresh.app, { roomClass: 'suite' })),
    )
    const lost = losers(await settled(stays.map(({ does }) => does(allocate))))

    expect(lost).toHaveLength(3)
    for (const reason of lost) expect(reason).toMatchObject(refusedWith('no-room-left', 'R5-3.4'))
  })

  test('nor do a night and a use by day share an hour', async () => {
    const hours = { useFromAt: '2026-11-23T05:00:00.000Z', useUntilAt: '2026-11-23T07:00:00.000Z' }
    const byDay = await openStay(fresh.app, {
      departure: '2026-11-23',
      ...hours,
      roomClass: 'suite',
    })
    const night = await openStay(fresh.app, { roomClass: 'suite' })
    const lost = losers(await settled([byDay.does(allocate), night.does(allocate)]))

    expect(lost).toEqual([expect.objectContaining(refusedWith('no-room-left', 'R5-3.4'))])
  })

  test('hand out a key once', async () => {
    const first = await guaranteed()
    const second = await openStay(fresh.app, { arrival: '2026-11-25', departure: '2026-11-26' })
    await second.settle(pick('201'), rack, exempt)
    await first.does(checkIn('201'))

    await expect(second.does(checkIn('201'), '2026-11-25T03:00:00.000Z')).rejects.toMatchObject(
      refusedWith('room-not-left', 'R5-5.1'),
    )
  })

  test('never send a guest to a room that was just moved from under them', async () => {
    const expected = await guaranteed({ roomClass: 'standard' })
    const rooms = ['201', '202', '203']
    const others = await Promise.all(rooms.slice(1).map(() => openStay(fresh.app)))
    for (const [index, other] of others.entries()) await other.does(pick(rooms[index + 1] ?? ''))
    const wants = await openStay(fresh.app, { arrival: '2026-11-25', departure: '2026-11-27' })

    await settled([expected.does(checkIn('201')), wants.does(pick('201'))])

    const nights = await Promise.all(
      [expected, ...others, wants].map(({ caseId }) => board(caseId)),
    )
    expect(new Set(nights.flat()).size).toBe(nights.flat().length)
  })
})
