import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { balancesOf, caseOf, chen, paidTenant, passNosOf, zhou } from '../testing/passes'
import { gardenId, home } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const receiptsOf = async (caseId: string) => {
  const rows = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.receipt))
  return rows.filter((row) => row.caseId === caseId).map(({ receiptNo }) => receiptNo)
}
const passRows = () => withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.pass))
const rentalUnits = () => withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.rentalUnit))

test('an application goes its way to the last refund', async () => {
  const tenant = await paidTenant(fresh.app, [zhou, chen])
  const { caseId, does } = tenant
  expect(await does('lin', { type: 'issue' })).toMatchObject({
    state: 'issued',
    dueAt: '2027-11-22T16:00:00.000Z',
  })
  const [first = '', second = ''] = await passNosOf(fresh.app, caseId)
  const [depositReceiptNo] = await receiptsOf(caseId)
  expect(await balancesOf(fresh.app, caseId)).toEqual({
    finance: 3000,
    advances: 0,
    'deposits:tenant-pass': -2000,
    'fees:tenant-pass': -1000,
  })

  const lin = staffCaller(deskOf(fresh.app), 'lin')
  const { fields } = await lin.cases.get({ caseId })
  expect(JSON.stringify(fields)).toContain('440***********0028')
  expect(JSON.stringify(fields)).not.toContain('440300198506150028')
  expect(await rentalUnits()).toMatchObject([{ caseId, unitId: home, leaseUntil: '2028-02-20' }])

  await does('lin', { type: 'return', passNos: [first], depositReceiptNo })
  expect(await does('fang', { type: 'refund' })).toMatchObject({ state: 'issued' })
  await does('lin', { type: 'reportLost', passNo: second })
  expect(await lin.cases.get({ caseId })).toMatchObject({ state: 'refunded', isEnded: true })
  expect(await balancesOf(fresh.app, caseId)).toEqual({
    finance: 2000,
    advances: 0,
    'deposits:tenant-pass': 0,
    'fees:tenant-pass': -1000,
    'forfeited:tenant-pass': -1000,
  })
  expect((await rentalUnits()).find((row) => row.caseId === caseId)?.endedAt).not.toBeNull()
})

test('an application that is given up, or turned down, costs nothing', async () => {
  const gone = await paidTenant(fresh.app)
  expect(await gone.does('lin', { type: 'withdraw', reason: '不租了' })).toMatchObject({
    state: 'withdrawn',
  })
  expect(await balancesOf(fresh.app, gone.caseId)).toEqual({ finance: 0, advances: 0 })

  const input = { unitId: home, holders: [zhou] }
  const refused = await caseOf(fresh.app, { procedure: 'tenant-pass', input })
  expect(await refused.does('lin', { type: 'turnDown', reason: '合同不是本小区的' })).toMatchObject(
    { state: 'refused' },
  )
})

test('an identity number that cannot be right is named', async () => {
  const wrong = { ...zhou, idNumber: '440300198506150029' }
  const input = { unitId: home, holders: [wrong] }

  await expect(caseOf(fresh.app, { procedure: 'tenant-pass', input })).rejects.toMatchObject({
    data: { fields: [{ path: 'holders.0.idNumber', code: 'identity-number-wrong' }] },
  })
})

test('expired passes are struck, renewed within the lease, and written off by the supervisor', async () => {
  const { caseId, does } = await paidTenant(fresh.app)
  await does('lin', { type: 'issue' })
  const [passNo] = await passNosOf(fresh.app, caseId)
  const status = async () => (await passRows()).find((row) => row.passNo === passNo)
  const over = '2027-11-23T02:00:00.000Z'
  await does('fang', { type: 'recordPayment', purpose: 'renewal' }, over)
  expect(await status()).toMatchObject({ status: 'expired', validUntil: '2027-11-22' })
  const receiptNo = (await receiptsOf(caseId)).at(-1)
  await does('lin', { type: 'renew', passNo, receiptNo }, over)
  expect(await status()).toMatchObject({ status: 'active', validUntil: '2028-02-20' })

  const late = '2028-06-01T02:00:00.000Z'
  const gone = await does('gu', { type: 'writeOff', passNo, reason: '联系不上' }, late)
  expect(gone).toMatchObject({ state: 'refunded' })
  expect(await status()).toMatchObject({ status: 'lost' })
})

describe('at the same instant', () => {
  test('one receipt renews one pass, and the other desk hears the clause', async () => {
    const { caseId, does } = await paidTenant(fresh.app, [zhou, chen])
    await does('lin', { type: 'issue' })
    const at = '2027-11-01T02:00:00.000Z'
    await does('fang', { type: 'recordPayment', purpose: 'renewal' }, at)
    const receiptNo = (await receiptsOf(caseId)).at(-1)
    const passNos = await passNosOf(fresh.app, caseId)
    const done = await Promise.allSettled(
      passNos.map((passNo, index) =>
        does(index === 0 ? 'lin' : 'shen', { type: 'renew', passNo, receiptNo }, at),
      ),
    )

    const refused = done.filter(({ status }) => status === 'rejected')
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(refused).toMatchObject([
      { reason: { data: { refusal: { code: 'receipt-used', clauses: ['H-kernel-15'] } } } },
    ])
  })

  test('a command sent twice gives out its passes once', async () => {
    const { caseId } = await paidTenant(fresh.app)
    const sent = { caseId, commandId: randomUUID(), command: { type: 'issue' } }
    const lin = staffCaller(deskOf(fresh.app), 'lin')
    const [first, second] = [await lin.cases.submit(sent), await lin.cases.submit(sent)]

    expect(second).toEqual(first)
    expect(await passNosOf(fresh.app, caseId)).toHaveLength(1)
  })
})
