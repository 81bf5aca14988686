import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { balanceOf, type Posting } from '@frontdesk/rules'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { gardenId, home, monday9 } from '../testing/site'

let fresh: FreshDatabase
let lin: ReturnType<typeof staffCaller>
let cashier: ReturnType<typeof staffCaller>
let zheng: ReturnType<typeof staffCaller>
beforeAll(async () => {
  fresh = await freshSites()
  const desk = deskOf(fresh.app)
  lin = staffCaller(desk, 'lin')
  cashier = staffCaller(desk, 'fang')
  zheng = staffCaller(desk, 'zheng')
})
afterAll(() => fresh.drop())

async function registered() {
  const caseId = randomUUID()
  const input = { unitId: home, service: '灯具安装', feeFen: 8_000, wantedAt: monday9 }
  await lin.cases.open({ procedure: 'special-service', caseId, input })
  return caseId
}

const send = (
  by: typeof lin,
  caseId: string,
  command: { type: string } & Record<string, unknown>,
) => by.cases.submit({ caseId, commandId: randomUUID(), command })

async function receiptsOf(caseId: string) {
  const rows = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.receipt))
  return rows.filter((row) => row.caseId === caseId)
}

async function paid() {
  const caseId = await registered()
  await send(cashier, caseId, { type: 'recordPayment' })
  const [receipt] = await receiptsOf(caseId)
  const receiptNo = receipt?.receiptNo ?? ''
  await send(lin, caseId, { type: 'addNote', note: '业主在等' })
  await send(cashier, caseId, { type: 'collectFee', receiptNo, signature: '陈述' })
  return caseId
}

const dispatch = { type: 'dispatch', department: 'engineering' }

async function orderOf(caseId: string) {
  const { links } = await lin.cases.get({ caseId })
  const order = links.find(({ procedure }) => procedure === 'dispatch-order')
  if (!order) throw new Error('The service has no order')
  return order.caseId
}

const stateOf = async (caseId: string) => (await lin.cases.get({ caseId })).state

async function fees() {
  const rows = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.ledgerPosting))
  const accounts = ['finance', 'advances', 'fees:special-service'] as const
  return accounts.map((account) => balanceOf(rows as Posting[], account))
}

test('a service is paid, carried out by its order, followed up and closed', async () => {
  const caseId = await paid()
  expect(await fees()).toEqual([8_000, 0, 8_000])
  await send(lin, caseId, dispatch)
  const order = await orderOf(caseId)
  await send(lin, order, { type: 'issue' })
  await send(zheng, order, { type: 'receive', signature: '郑海川' })
  await send(zheng, order, { type: 'start' })
  await send(zheng, order, { type: 'finish', result: '已装好' })
  expect(await stateOf(caseId)).toBe('done')

  await send(lin, caseId, { type: 'followUp', quality: 5 })
  expect((await send(lin, caseId, { type: 'close' })).isEnded).toBe(true)
})

test('an order that is cancelled gives it back, and the cashier refunds it', async () => {
  const before = await fees()
  const caseId = await paid()
  await send(lin, caseId, dispatch)
  await send(lin, await orderOf(caseId), { type: 'cancel', reason: '师傅没空' })
  expect(await stateOf(caseId)).toBe('paid')

  const refunded = await send(cashier, caseId, { type: 'refund', reason: '师傅没空' })
  expect(refunded.state).toBe('refunded')
  expect(await fees()).toEqual(before)
})

test('two cashiers take money at the same instant, 30 times: no number twice, none skipped', async () => {
  for (let round = 0; round < 30; round += 1) {
    const cases = await Promise.all([registered(), registered()])
    await Promise.all(cases.map((caseId) => send(cashier, caseId, { type: 'recordPayment' })))
  }
  const rows = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.receipt))
  const serials = rows.map(({ serial }) => serial).sort((a, b) => a - b)
  expect(serials).toEqual(serials.map((_, index) => index + 1))
})

test('a receipt pays once, even when it is used twice at the same instant', async () => {
  const caseId = await registered()
  await send(cashier, caseId, { type: 'recordPayment' })
  const [receipt] = await receiptsOf(caseId)
  const collect = { type: 'collectFee', receiptNo: receipt?.receiptNo, signature: '陈述' }
  const both = await Promise.allSettled([
    send(cashier, caseId, collect),
    send(cashier, caseId, { type: 'voidReceipt', receiptNo: receipt?.receiptNo, reason: '写错' }),
  ])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})
