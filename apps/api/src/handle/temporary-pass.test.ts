import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { balancesOf, caseOf, chen, passNosOf, zhou } from '../testing/passes'
import { gardenId, home, otherHome } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const receiptOf = async (caseId: string) => {
  const rows = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.receipt))
  return rows.findLast((row) => row.caseId === caseId)?.receiptNo
}
const statuses = async (caseId: string) => {
  const rows = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.pass))
  return rows.filter((row) => row.caseId === caseId).map(({ status }) => status)
}
const stateOf = async (caseId: string) =>
  (await staffCaller(deskOf(fresh.app), 'lin').cases.get({ caseId })).state

async function works(until = '2027-01-31', unitId = home) {
  const input = {
    unitId,
    contractor: '和筑装饰',
    workers: 2,
    works: ['surfaces'],
    from: '2026-11-23',
    until,
  }
  const renovation = await caseOf(fresh.app, { procedure: 'renovation', input })
  await renovation.does('gu', { type: 'approve' })
  await renovation.does('fang', { type: 'recordPayment' })
  const receiptNo = await receiptOf(renovation.caseId)
  await renovation.does('lin', { type: 'payDeposit', receiptNo })
  await renovation.does('lin', { type: 'permit' })
  return renovation
}

const applied = (renovationId: string, input: object = {}) =>
  caseOf(fresh.app, {
    procedure: 'temporary-pass',
    input: { unitId: home, renovationId, ownerPresent: true, holders: [zhou], ...input },
  })

async function paid(renovationId: string, holders: readonly object[] = [zhou]) {
  const workers = await applied(renovationId, { holders })
  await workers.does('lin', { type: 'verify', documents: ['idCard', 'photo'] })
  await workers.does('fang', { type: 'recordPayment', method: 'cash' })
  return workers
}

async function given(renovationId: string, holders: readonly object[] = [zhou]) {
  const workers = await paid(renovationId, holders)
  expect(await workers.does('lin', { type: 'issue' })).toMatchObject({ state: 'issued' })
  const passNos = await passNosOf(fresh.app, workers.caseId)
  const depositReceiptNo = await receiptOf(workers.caseId)
  return { ...workers, passNos, depositReceiptNo }
}

test('given out they stand on the application, and go back at the cashier’s window', async () => {
  const renovation = await works()
  const { caseId, does, passNos, depositReceiptNo } = await given(renovation.caseId, [zhou, chen])
  const lin = staffCaller(deskOf(fresh.app), 'lin')
  const { fields } = await lin.cases.get({ caseId: renovation.caseId })
  const shown = JSON.stringify(fields)
  for (const passNo of passNos) expect(shown).toContain(passNo)
  expect(shown).toContain(zhou.name)
  expect(shown).toContain('440***********0028')
  expect(shown).not.toContain(zhou.idNumber)
  const [row] = (
    await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.caseFile))
  ).filter((each) => each.caseId === renovation.caseId)
  expect(JSON.stringify(row)).not.toMatch(/周慧敏|440300198506150028/)

  const back = { type: 'return', passNos, depositReceiptNo }
  await expect(does('lin', back)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await does('fang', back)
  expect(await does('fang', { type: 'refund' })).toMatchObject({ state: 'refunded' })
  expect(await balancesOf(fresh.app, caseId)).toEqual({
    finance: 1000,
    advances: 0,
    'deposits:temporary-pass': 0,
    'fees:temporary-pass': -1000,
  })
})

test('when the works are finished the passes end in the same write', async () => {
  const renovation = await works()
  const [out, settled] = [await given(renovation.caseId), await given(renovation.caseId)]
  const waiting = await paid(renovation.caseId)
  const { passNos, depositReceiptNo } = settled
  await settled.does('fang', { type: 'return', passNos, depositReceiptNo })
  await settled.does('fang', { type: 'refund' })

  expect(await renovation.does('lin', { type: 'finish' })).toMatchObject({ state: 'finished' })
  expect(await statuses(out.caseId)).toEqual(['expired'])
  expect(await statuses(settled.caseId)).toEqual(['returned'])
  await expect(waiting.does('lin', { type: 'issue' })).rejects.toMatchObject({
    data: { refusal: { code: 'permit-ended', clauses: ['R7-4.4', 'R3-5.3.1'] } },
  })
  expect(await waiting.does('lin', { type: 'withdraw', reason: '已完工' })).toMatchObject({
    state: 'withdrawn',
  })
  await out.does('fang', {
    type: 'return',
    passNos: out.passNos,
    depositReceiptNo: out.depositReceiptNo,
  })
  expect(await out.does('fang', { type: 'refund' })).toMatchObject({ state: 'refunded' })
})

test('without a permit in that unit, or the owner, nothing is taken down', async () => {
  const here = await works()
  const refused = (code: string) => ({ data: { refusal: { code } } })
  await expect(applied(here.caseId, { unitId: otherHome })).rejects.toMatchObject(
    refused('no-permit'),
  )
  await expect(applied(here.caseId, { ownerPresent: false })).rejects.toMatchObject(
    refused('owner-absent'),
  )
  const turned = await applied(here.caseId)
  expect(await turned.does('lin', { type: 'turnDown', reason: '证件过期' })).toMatchObject({
    state: 'refused',
  })
})

test('unnamed it is the permit that runs longest, and its end is theirs', async () => {
  await works('2026-12-10', otherHome)
  const longest = await works('2026-12-31', otherHome)
  const { does, caseId } = await applied('', { renovationId: undefined, unitId: otherHome })
  const lin = staffCaller(deskOf(fresh.app), 'lin')
  await does('lin', { type: 'verify', documents: ['idCard', 'photo'] })
  await does('fang', { type: 'recordPayment' })
  await does('lin', { type: 'issue' })
  expect(await lin.cases.get({ caseId })).toMatchObject({ dueAt: '2026-12-31T16:00:00.000Z' })

  await longest.does('gu', { type: 'extend', until: '2027-03-31' })
  const at = '2026-12-20T02:00:00.000Z'
  await does('fang', { type: 'recordPayment', purpose: 'renewal' }, at)
  const [passNo] = await passNosOf(fresh.app, caseId)
  const receiptNo = await receiptOf(caseId)
  expect(await does('lin', { type: 'renew', passNo, receiptNo }, at)).toMatchObject({
    dueAt: '2027-03-31T16:00:00.000Z',
  })
})

describe('at the same instant', () => {
  test('a pass is given out before the works are finished, or not at all', async () => {
    for (let round = 0; round < 10; round += 1) {
      const renovation = await works()
      const workers = await paid(renovation.caseId)
      const [issued, finished] = await Promise.allSettled([
        workers.does('lin', { type: 'issue' }),
        renovation.does('shen', { type: 'finish' }),
      ])
      expect(finished.status).toBe('fulfilled')
      expect(await statuses(workers.caseId)).toEqual(
        issued.status === 'fulfilled' ? ['expired'] : [],
      )
      const after = issued.status === 'fulfilled' ? 'issued' : 'paid'
      expect(await stateOf(workers.caseId)).toBe(after)
    }
  })
})
