import { randomUUID } from 'node:crypto'
import { type Database, tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { balanceOf, type Posting } from '@frontdesk/rules'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deskOf, freshSites, knownSystem, staffCaller, type Token } from '../testing/desk'
import { addDrawers, cash, otherDrawerId, sender, startShift } from '../testing/drawers'
import { gardenId, home, people, testId } from '../testing/site'
import { handle } from './handle'

/** Monday 23 November 2026, seven in the evening in Shanghai. */
const evening = '2026-11-23T11:00:00.000Z'
const tuesday9 = '2026-11-24T01:00:00.000Z'
const later = '2026-11-24T01:30:00.000Z'

let fresh: FreshDatabase
let app: Database
beforeEach(async () => {
  fresh = await freshSites()
  app = fresh.app
  await addDrawers(app)
})
afterEach(() => fresh.drop())

const allow = () =>
  withSite(app, gardenId, (tx) =>
    tx.insert(tables.policyValue).values({
      siteId: gardenId,
      key: 'deskCollectsOffHours',
      value: true,
      fromOn: '2026-01-01',
    }),
  )

const refused = (code: string, ...clauses: string[]) => ({
  data: { refusal: { code, ...(clauses.length > 0 && { clauses }) } },
})

async function collect(token: Token = 'lin', changes: object = {}, at = evening) {
  const caseId = randomUUID()
  const input = {
    unitId: home,
    payer: '陈述',
    item: 'propertyFee',
    amountFen: 128650,
    method: 'cash',
    ...changes,
  }
  const desk = staffCaller(deskOf(app, at), token)
  const done = await desk.cases.open({ procedure: 'fee-collection', caseId, input })
  return { caseId, done, does: sender(app, caseId) }
}

const handOver = { type: 'handOver', count: 128650 }
const confirm = { type: 'confirm', counted: 128650 }

const balance = async (account: Posting['debit']) => {
  const rows = await withSite(app, gardenId, (tx) => tx.select().from(tables.ledgerPosting))
  return balanceOf(rows as unknown as Posting[], account)
}
const receipts = () =>
  withSite(app, gardenId, (tx) => tx.select().from(tables.receipt).orderBy(tables.receipt.serial))

test('a fee is collected in the evening, handed over, and confirmed by the cashier', async () => {
  await allow()
  await startShift(app, 'lin')
  const { done, caseId, does } = await collect()

  expect(done).toMatchObject({ state: 'collected', number: 'DS-261123-001', dueAt: tuesday9 })
  expect([await balance('safe'), await balance('advances')]).toEqual([128650, 128650])
  const view = await staffCaller(deskOf(app, evening), 'lin').cases.get({ caseId })
  expect(view.fields).toContainEqual({ name: 'payer', value: '陈述' })
  expect(view.unit?.unitId).toBe(home)

  await does('lin', { type: 'reprintReceipt', receiptNo: 'SJ-2026-000001' }, evening)
  await does('lin', handOver, tuesday9)
  await expect(does('lin', confirm, tuesday9)).rejects.toMatchObject(refused('role-not-allowed'))
  await expect(
    does('fang', { ...confirm, counted: 128650 - 1000 }, tuesday9),
  ).rejects.toMatchObject(refused('difference-without-reason', 'H-fee-collection-2'))
  expect(await does('fang', confirm, tuesday9)).toMatchObject({ state: 'confirmed', isEnded: true })
  expect([await balance('safe'), await balance('finance')]).toEqual([0, 128650])
  expect(await balance('fees:propertyFee')).toBe(128650)
})

test('withdrawn before it is handed over, the payer has the money back', async () => {
  await allow()
  await startShift(app, 'lin')
  const { does } = await collect('lin', { method: 'wechat' })

  expect(
    await does('lin', { type: 'withdraw', reason: '业主改去收费中心' }, evening),
  ).toMatchObject({
    state: 'withdrawn',
  })
  expect([await balance('safe'), await balance('advances')]).toEqual([0, 0])
  const ends = await withSite(app, gardenId, (tx) => tx.select().from(tables.receiptEnd))
  expect(ends).toMatchObject([{ receiptNo: 'SJ-2026-000001', kind: 'refunded' }])
})

test('where and when the desk may not collect, it hears the clause and the hours', async () => {
  await startShift(app, 'lin')
  await expect(collect()).rejects.toMatchObject(refused('desk-takes-no-fees', 'R7-4.6'))
  await expect(collect('lin', {}, '2026-11-22T02:00:00.000Z')).rejects.toMatchObject(
    refused('holiday-fees-elsewhere', 'R7-4.6.2.1'),
  )

  await allow()
  await expect(collect('lin', {}, '2026-11-23T02:00:00.000Z')).rejects.toMatchObject(
    refused('cashier-is-there', 'R7-3.7', 'R7-4.6'),
  )
  await expect(collect('shen')).rejects.toMatchObject(refused('no-open-shift', 'H-kernel-14'))
  await expect(collect('lin', { unitId: testId(99) })).rejects.toMatchObject(
    refused('unit-unknown', 'H-kernel-12'),
  )
})

test('not handed over by nine it is with the supervisor, and so when it is not confirmed', async () => {
  await allow()
  await startShift(app, 'lin')
  const { caseId, does } = await collect()
  await handle(knownSystem(deskOf(app, later)), { kind: 'strike', caseId })

  const gu = staffCaller(deskOf(app, later), 'gu')
  expect(await gu.cases.get({ caseId })).toMatchObject({
    lateSince: tuesday9,
    holder: { role: 'supervisor', person: { personId: people.gu.personId } },
  })
  await does('lin', handOver, later)
  const due = '2026-11-24T02:30:00.000Z'
  const after = '2026-11-24T02:30:00.001Z'
  expect(await gu.cases.get({ caseId })).toMatchObject({ lateSince: null, dueAt: due })
  await handle(knownSystem(deskOf(app, after)), { kind: 'strike', caseId })
  expect(await gu.cases.get({ caseId })).toMatchObject({ lateSince: due })
  expect(await does('fang', confirm, after)).toMatchObject({ state: 'confirmed' })
})

test('who takes over the shift takes over what lies in the safe, by name', async () => {
  await allow()
  const { does } = await startShift(app, 'lin')
  const fee = await collect()
  const shift = [
    { type: 'compile' },
    { type: 'signOff', counted: cash(0) },
    { type: 'takeOver', counted: cash(0) },
  ] as const
  await does('lin', shift[0], evening)
  await does('lin', shift[1], evening)

  await expect(does('shen', shift[2], evening)).rejects.toMatchObject({
    data: { refusal: { code: 'transfers-unnamed', missing: [fee.done.number] } },
  })
  await does('shen', { ...shift[2], transfers: [fee.caseId] }, evening)

  const shen = staffCaller(deskOf(app, evening), 'shen')
  expect(await shen.cases.get({ caseId: fee.caseId })).toMatchObject({
    isMine: true,
    holder: { person: { personId: people.shen.personId } },
  })
})

test('two desks that collect at once have two receipts, without a gap', async () => {
  await allow()
  await startShift(app, 'lin')
  await startShift(app, 'shen', { drawerId: otherDrawerId })

  await Promise.all(
    Array.from({ length: 8 }, (_, index) => collect(index % 2 === 0 ? 'lin' : 'shen')),
  )

  expect((await receipts()).map(({ serial }) => serial)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('nothing is collected in a shift that is signed off at the same moment', async () => {
  await allow()
  for (let round = 0; round < 6; round += 1) {
    const { does } = await startShift(app, 'lin')
    await does('lin', { type: 'compile' }, evening)
    const [signedOff, collected] = await Promise.allSettled([
      does('lin', { type: 'signOff', counted: cash(0), isLocked: true }, evening),
      collect(),
    ])

    expect(signedOff.status).toBe('fulfilled')
    if (collected.status === 'rejected') {
      expect(collected.reason).toMatchObject(refused('no-open-shift', 'H-kernel-14'))
    }
    await does('lin', { type: 'start', counted: cash(0) }, evening)
    await does('lin', { type: 'withdraw', reason: '下一轮' }, evening)
  }
})
