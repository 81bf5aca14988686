import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { balancesOf, caseOf } from '../testing/passes'
import { gardenId, home } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const by = (token: Token) => staffCaller(deskOf(fresh.app), token)
let spaces = 0
const newSpace = async () => {
  spaces += 1
  return added(`B1-${spaces}`, '地库')
}

async function added(spaceNo: string, zone: string | null = null, token: Token = 'gu') {
  const id = randomUUID()
  await by(token).registers.keepParkingSpace({ id, version: null, fields: { spaceNo, zone } })
  return id
}

const retire = (id: string) => by('gu').registers.endParkingSpace({ id, version: 1 })

const spaceInUse = {
  data: { refusal: { code: 'space-in-use', clauses: ['H-parking-3'] } },
}

const receiptOf = async (caseId: string) => {
  const rows = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.receipt))
  return rows.findLast((row) => row.caseId === caseId)?.receiptNo
}

async function paid(months = 6) {
  const input = { unitId: home, name: '陈述', vehiclePlate: '粤B12345', months }
  const car = await caseOf(fresh.app, { procedure: 'parking', input })
  const documents = ['idCard', 'vehicleLicence', 'proofOfResidence']
  await car.does('lin', { type: 'verify', documents })
  await car.does('fang', { type: 'recordPayment', method: 'wechat' })
  await car.does('lin', { type: 'pay', receiptNo: await receiptOf(car.caseId) })
  return car
}

async function assigned(months?: number) {
  const [car, spaceId] = [await paid(months), await newSpace()]
  expect(await car.does('lin', { type: 'assign', spaceId })).toMatchObject({ state: 'assigned' })
  return { ...car, spaceId }
}

const held = async (spaceId: string) =>
  (await by('lin').registers.parkingSpaces()).find((space) => space.spaceId === spaceId)?.hold

test('a space is paid, held, renewed, over, and free again', async () => {
  const { caseId, does, spaceId } = await assigned()
  expect(await held(spaceId)).toMatchObject({
    case: { caseId, title: '陈述', unit: { label: '3-1202' }, state: 'assigned' },
    plateMasked: '粤B***5',
    untilOn: '2027-05-22',
  })
  await does('fang', { type: 'recordPayment', months: 1 })
  await does('lin', { type: 'renew', months: 1, receiptNo: await receiptOf(caseId) })
  expect(await held(spaceId)).toMatchObject({ untilOn: '2027-06-22' })
  const over = '2027-06-23T02:00:00.000Z'
  await does('lin', { type: 'addNote', note: '已去电' }, over)
  expect(await held(spaceId)).toMatchObject({ case: { state: 'expired' } })
  expect(await does('lin', { type: 'release' }, over)).toMatchObject({ state: 'released' })
  expect(await held(spaceId)).toBeNull()
  expect(await balancesOf(fresh.app, caseId)).toEqual({
    finance: 210_000,
    advances: 0,
    'fees:parking': -210_000,
  })

  const next = await paid()
  expect(await next.does('lin', { type: 'assign', spaceId })).toMatchObject({ state: 'assigned' })
})

test('given up or turned down nothing is held and nothing kept', async () => {
  const gone = await paid()
  await gone.does('lin', { type: 'withdraw', reason: '车卖了' })
  expect((await balancesOf(fresh.app, gone.caseId)).finance).toBe(0)
  const input = { unitId: home, name: '陈述', vehiclePlate: '粤B12345', months: 1 }
  const refused = await caseOf(fresh.app, { procedure: 'parking', input })
  const turned = await refused.does('lin', { type: 'turnDown', reason: '车位已满' })
  expect(turned).toMatchObject({ state: 'refused' })
})

test('the register: numbered once, by the supervisor, and of its own site', async () => {
  await added('A-001')
  await expect(added('A-001')).rejects.toMatchObject({
    data: { fields: [{ path: 'spaceNo', code: 'space-number-taken' }] },
  })
  await expect(added('A-002', null, 'lin')).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await by('su').registers.parkingSpaces()).toEqual([])
})

test('a space that somebody has keeps its number until it is released', async () => {
  const { caseId, does, spaceId } = await assigned()
  const change = (spaceNo: string, zone: string) =>
    by('gu').registers.keepParkingSpace({ id: spaceId, version: 1, fields: { spaceNo, zone } })

  await expect(change('Z-900', '地库')).rejects.toMatchObject(spaceInUse)
  await expect(retire(spaceId)).rejects.toMatchObject(spaceInUse)
  await does('lin', { type: 'release' })
  await change('Z-900', '地面')
  await by('gu').registers.endParkingSpace({ id: spaceId, version: 2 })

  expect((await by('lin').registers.parkingSpaces()).some((each) => each.spaceId === spaceId)).toBe(
    false,
  )
  const history = await by('lin').registers.history({ register: 'parkingSpace', id: spaceId })
  expect(history).toMatchObject([
    { what: 'ended', by: '顾明远', was: { spaceNo: 'Z-900', zone: '地面' } },
    { what: 'changed', isNow: { spaceNo: 'Z-900' } },
    { what: 'added' },
  ])
  expect(await by('lin').registers.spaceHolds({ spaceId })).toMatchObject([
    { case: { caseId }, releasedAt: expect.any(String) },
  ])
  expect(await held(await added('Z-900'))).toBeNull()
})

describe('at the same instant', () => {
  test('a space is given out or retired, never both', async () => {
    for (let round = 0; round < 6; round += 1) {
      const [car, spaceId] = [await paid(1), await newSpace()]
      const [given, gone] = await Promise.allSettled([
        car.does('lin', { type: 'assign', spaceId }),
        retire(spaceId),
      ])
      expect([given.status, gone.status].sort()).toEqual(['fulfilled', 'rejected'])
      if (given.status === 'rejected') {
        expect(given.reason).toMatchObject({ data: { refusal: { code: 'space-unknown' } } })
      } else {
        expect(gone).toMatchObject({ reason: spaceInUse })
      }
    }
  })

  test('two desks give one space to one of them, and the other hears the clause', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [pair, spaceId] = [await Promise.all([paid(1), paid(1)]), await newSpace()]
      const done = await Promise.allSettled(
        pair.map(({ does }, at) => does(at === 0 ? 'lin' : 'shen', { type: 'assign', spaceId })),
      )
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(done.filter(({ status }) => status === 'rejected')).toMatchObject([
        { reason: { data: { refusal: { code: 'space-taken', clauses: ['H-parking-3'] } } } },
      ])
    }
  })
})
