import type { Database } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { paidTenant } from '../testing/passes'

let fresh: FreshDatabase
let app: Database
beforeEach(async () => {
  fresh = await freshSites()
  app = fresh.app
})
afterEach(() => fresh.drop())

const ledgerOf = (token: Token, at?: string) => staffCaller(deskOf(app, at), token).ledger
const fields = (path: string, code: string) => ({ data: { fields: [{ path, code }] } })

describe('receipts', () => {
  const numbers = async (query: object, token: Token = 'fang') => {
    const { rows } = await ledgerOf(token).receipts(query)
    return rows.map(({ receiptNo }) => receiptNo)
  }

  test('are found by number, paper number, case, unit and payer, newest first', async () => {
    const { does, caseId } = await paidTenant(app)
    await does('lin', { type: 'issue' })
    const extra = { type: 'recordPayment', purpose: 'replacement', method: 'wechat' }
    await does('fang', { ...extra, payer: '周慧敏', paperNo: '0012345' })
    const { number } = await staffCaller(deskOf(app), 'lin').cases.get({ caseId })

    expect(await numbers({})).toEqual(['SJ-2026-000002', 'SJ-2026-000001'])
    expect(await numbers({ text: 'sj-2026-000001' })).toEqual(['SJ-2026-000001'])
    expect(await numbers({ text: '0002' })).toEqual(['SJ-2026-000002'])
    expect(await numbers({ text: '周慧敏' })).toEqual(['SJ-2026-000002'])
    expect(await numbers({ text: '周慧' })).toEqual([])
    expect(await numbers({ text: '0012345' })).toEqual(['SJ-2026-000002'])
    expect(await numbers({ text: number })).toHaveLength(2)
    expect(await numbers({ text: '3-1202' })).toHaveLength(2)
    expect(await numbers({ text: '%' })).toEqual([])
    expect(await numbers({ state: 'used' })).toEqual(['SJ-2026-000001'])
    expect(await numbers({ state: 'unused' })).toEqual(['SJ-2026-000002'])
  })

  test('the desk sees those that were made at the desk', async () => {
    await paidTenant(app)

    expect(await numbers({}, 'lin')).toEqual([])
    await expect(ledgerOf('lin').receipt({ receiptNo: 'SJ-2026-000001' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('a page ends where the next begins', async () => {
    const { does } = await paidTenant(app)
    await does('lin', { type: 'issue' })
    for (let count = 0; count < 44; count += 1) {
      await does('fang', { type: 'recordPayment', purpose: 'renewal' })
    }
    const first = await ledgerOf('fang').receipts({})
    const second = await ledgerOf('fang').receipts({ cursor: first.nextCursor ?? '' })
    const serials = [...first.rows, ...second.rows].map(({ receiptNo }) => receiptNo.slice(-6))
    const wanted = Array.from({ length: 45 }, (_, at) => String(45 - at).padStart(6, '0'))
    expect(serials).toEqual(wanted)
    expect(second.nextCursor).toBeNull()
    await expect(ledgerOf('fang').receipts({ cursor: 'x' })).rejects.toMatchObject(
      fields('cursor', 'value-impossible'),
    )
  })

  test('one that is made void or printed again says so', async () => {
    const receiptNo = 'SJ-2026-000001'
    const { does } = await paidTenant(app)
    const receipt = () => ledgerOf('fang').receipt({ receiptNo })
    expect(await receipt()).toMatchObject({ isPrinted: false, reprints: 0 })
    await does('lin', { type: 'printReceipt', receiptNo })
    expect(await receipt()).toMatchObject({ isPrinted: true, reprints: 0 })
    await expect(does('fang', { type: 'printReceipt', receiptNo })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
    })
    await does('lin', { type: 'reprintReceipt', receiptNo })
    await does('lin', { type: 'reprintReceipt', receiptNo })
    expect(await receipt()).toMatchObject({
      state: 'unused',
      isPrinted: true,
      reprints: 2,
      amountFen: 1500,
      account: 'finance',
    })
    await does('fang', { type: 'voidReceipt', receiptNo, reason: '重收' })
    expect(await ledgerOf('fang').receipt({ receiptNo })).toMatchObject({ state: 'voided' })
  })

  test('a case that has ended still gives out its receipt, and keeps who printed it', async () => {
    const receiptNo = 'SJ-2026-000001'
    const { does } = await paidTenant(app)
    await does('lin', { type: 'withdraw', reason: '不租了' })
    await does('lin', { type: 'printReceipt', receiptNo })
    await does('lin', { type: 'reprintReceipt', receiptNo })
    expect(await ledgerOf('fang').receipt({ receiptNo })).toMatchObject({
      state: 'refunded',
      isPrinted: true,
      reprints: 1,
    })
  })
})
