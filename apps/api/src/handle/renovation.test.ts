import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { balancesOf, caseOf } from '../testing/passes'
import { gardenId, home } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const works = {
  unitId: home,
  contractor: '和筑装饰',
  phone: '13900001234',
  workers: 4,
  works: ['surfaces', 'electrical'],
  from: '2026-11-30',
  until: '2027-01-31',
}

const applied = (input: object = {}) =>
  caseOf(fresh.app, { procedure: 'renovation', input: { ...works, ...input } })

const receiptOf = async (caseId: string) => {
  const rows = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.receipt))
  return rows.findLast((row) => row.caseId === caseId)?.receiptNo
}

async function paid() {
  const renovation = await applied()
  await renovation.does('gu', { type: 'approve' })
  await renovation.does('fang', { type: 'recordPayment', method: 'transfer' })
  const receiptNo = await receiptOf(renovation.caseId)
  return { ...renovation, receiptNo, payDeposit: { type: 'payDeposit', receiptNo } }
}

async function permitted() {
  const renovation = await paid()
  await renovation.does('lin', renovation.payDeposit)
  expect(await renovation.does('lin', { type: 'permit' })).toMatchObject({
    state: 'permitted',
    dueAt: '2027-01-31T16:00:00.000Z',
  })
  return renovation
}

test('permitted, inspected, extended, finished, accepted, and settled less a deduction', async () => {
  const { caseId, does } = await permitted()
  await does('fu', { type: 'inspect', findings: '电线没有套管' })
  await does('gu', { type: 'extend', until: '2027-02-28' })
  await does('lin', { type: 'finish' })
  await does('gu', { type: 'acceptWorks' })
  const settled = { type: 'refundDeposit', deductionFen: 30_000, reason: '电梯厅墙面损坏' }
  expect(await does('fang', settled)).toMatchObject({ state: 'closed' })

  expect(await balancesOf(fresh.app, caseId)).toEqual({
    finance: 30_000,
    advances: 0,
    'deposits:renovation': 0,
    'forfeited:renovation': -30_000,
  })
})

test('the application is printed with what is known of it', async () => {
  const { caseId } = await permitted()
  const lin = staffCaller(deskOf(fresh.app), 'lin')
  const asked = { formId: 'renovationApplication', from: '2026-11-23', until: '2026-11-23', caseId }
  const { columns, lines } = await lin.forms.filled(asked as never)
  const cell = (column: string) => lines[0]?.cells[columns.indexOf(column)]

  expect(cell('works')).toEqual({ as: 'choices', field: 'works', value: 'surfaces electrical' })
  expect(cell('phone')?.value).toBe('139****1234')
  expect(cell('endsOn')?.value).toBe('2027-01-31')
  expect(cell('approvedBy')?.value).toBe('顾明远')
})

test('its end is struck once it is over', async () => {
  const { caseId, does } = await permitted()
  const over = '2027-02-01T02:00:00.000Z'
  await does('lin', { type: 'addNote', note: '已去电' }, over)
  const lin = staffCaller(deskOf(fresh.app, over), 'lin')
  expect(await lin.cases.get({ caseId })).toMatchObject({
    lateSince: '2027-01-31T16:00:00.000Z',
  })
})

test('given up before the permit everything goes back; rejected nothing was paid', async () => {
  const gone = await paid()
  await gone.does('lin', gone.payDeposit)
  expect(await gone.does('lin', { type: 'withdraw', reason: '暂不装修' })).toMatchObject({
    state: 'withdrawn',
  })
  expect(await balancesOf(fresh.app, gone.caseId)).toEqual({
    finance: 0,
    advances: 0,
    'deposits:renovation': 0,
  })

  const structural = await applied({ works: ['structural'] })
  await expect(structural.does('gu', { type: 'approve' })).rejects.toMatchObject({
    data: { refusal: { code: 'manager-decides', clauses: ['H-renovation-1'] } },
  })
  const rejected = await structural.does('ye', { type: 'reject', reason: '承重墙不能拆' })
  expect(rejected).toMatchObject({ state: 'rejected' })
})

describe('at the same instant', () => {
  test('one receipt pays one deposit', async () => {
    const { does, payDeposit } = await paid()
    const done = await Promise.allSettled([does('lin', payDeposit), does('shen', payDeposit)])

    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(done.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { data: { refusal: { code: 'receipt-used', clauses: ['H-kernel-15'] } } } },
    ])
  })

  test('a deposit is refunded once', async () => {
    const { caseId, does } = await permitted()
    await does('lin', { type: 'finish' })
    await does('gu', { type: 'acceptWorks' })
    const refund = { type: 'refundDeposit' }
    await Promise.allSettled([does('fang', refund), does('fang', refund)])

    expect((await balancesOf(fresh.app, caseId)).finance).toBe(0)
  })
})
