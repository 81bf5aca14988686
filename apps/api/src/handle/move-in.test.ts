import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { doorKey, hangKeys, pumpKey, spareKey } from '../testing/cabinet'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { balancesOf } from '../testing/passes'
import { gardenId, home, ownerId, people } from '../testing/site'
import { verifySite } from '../verify/verify-site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
  await hangKeys(fresh.app)
})
afterAll(() => fresh.drop())

type Sent = { readonly type: string } & Record<string, unknown>

const api = (token: Token = 'lin') => staffCaller(deskOf(fresh.app), token)
const papers = ['idCard', 'purchaseContract', 'moveInNotice']
const verify = { type: 'verifyOwner', applicantIs: 'owner', documents: papers }
const meters = { type: 'readMeters', waterCubicMetres: 12, electricityKilowattHours: 340 }
const inspect = {
  type: 'inspectUnit',
  defects: [{ matter: '厨房龙头漏水', department: 'engineering' }],
}
const hand = (...keyIds: string[]) => ({ type: 'handOverKeys', keyIds, signature: '陈述' })

async function started(who: Token = 'lin', changes = {}) {
  const caseId = randomUUID()
  const input = { unitId: home, ownerName: '陈述', feeFen: 120_000, ...changes }
  await api(who).cases.open({ procedure: 'move-in', caseId, input })
  const does = (command: Sent, by: Token = 'lin') =>
    api(by).cases.submit({ caseId, commandId: randomUUID(), command })
  return { caseId, does }
}

async function inspected() {
  const { caseId, does } = await started()
  await does(verify)
  await does({ type: 'recordPayment' }, 'fang')
  const { fields } = await api().cases.get({ caseId })
  await does({ type: 'settleFees', receiptNo: receiptIn(fields) })
  await does(meters)
  await does(inspect)
  return { caseId, does }
}

const receiptIn = (fields: unknown) => /SJ-\d{4}-\d{6}/.exec(JSON.stringify(fields))?.[0]

const refused = (code: string, clause: string) => ({
  data: { refusal: { code, clauses: [clause] } },
})

describe('a move-in over HTTP', () => {
  test('step by step, with an order for the defect, and withdrawn with its fee', async () => {
    const { caseId, does } = await started()
    await expect(does(hand(doorKey))).rejects.toMatchObject(refused('verify-owner-first', 'R7-4.3'))
    await does({ ...verify, ownerId })
    await does({ type: 'recordPayment' }, 'fang')
    const { fields } = await api().cases.get({ caseId })
    expect(JSON.stringify(fields)).not.toContain('sealed')
    await does({ type: 'settleFees', receiptNo: receiptIn(fields) })
    expect(await balancesOf(fresh.app, caseId)).toMatchObject({
      finance: 120_000,
      'fees:move-in': -120_000,
    })
    await does(meters)
    expect(await does(inspect)).toMatchObject({ state: 'inspected' })
    const { links } = await api().cases.get({ caseId })
    expect(links).toMatchObject([{ procedure: 'dispatch-order' }])

    await does({ type: 'withdraw', reason: '业主改期' })
    expect(await balancesOf(fresh.app, caseId)).toMatchObject({ finance: 0, 'fees:move-in': 0 })
  })

  test('who it is can be said at the start, where a unit has several owners', async () => {
    const second = randomUUID()
    await withSite(fresh.app, gardenId, async (tx) => {
      await tx.insert(tables.person).values({ personId: second, name: '陈诺' })
      await tx.insert(tables.occupancy).values({
        ...{ siteId: gardenId, occupancyId: second, unitId: home, personId: second },
        kind: 'owner',
      })
    })
    const unsaid = await started()
    await expect(unsaid.does(verify)).rejects.toMatchObject(refused('owner-missing', 'H-move-in-1'))
    await unsaid.does({ type: 'withdraw', reason: '试' })
    const said = await started('lin', { ownerId: second, ownerName: '陈诺' })
    expect(await said.does(verify)).toMatchObject({ state: 'verified' })
    await said.does({ type: 'withdraw', reason: '试' })
    await withSite(fresh.app, gardenId, (tx) =>
      tx.delete(tables.occupancy).where(eq(tables.occupancy.occupancyId, second)),
    )
  })

  test('only one at a time for a unit, at the same instant too', async () => {
    const answers = await Promise.allSettled([started(), started('shen')])
    expect(answers.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: refused('move-in-running', 'H-move-in-2') },
    ])
    for (const answer of answers)
      if (answer.status === 'fulfilled') await answer.value.does({ type: 'withdraw', reason: '试' })
  })

  test('the keys leave the cabinet with the owner, and their history says so', async () => {
    const { caseId, does } = await inspected()
    expect((await api().keys.ofCase({ caseId })).map(({ label }) => label)).toEqual([
      'A01',
      'A02',
      'A27',
    ])
    await expect(does(hand(pumpKey))).rejects.toMatchObject(
      refused('key-of-other-unit', 'R7-4.5.5'),
    )
    await expect(does(hand(randomUUID()))).rejects.toMatchObject(refused('key-unknown', 'R7-4.5.5'))

    const lent = await lend(spareKey)
    const [handed, loan] = await Promise.allSettled([does(hand(doorKey, spareKey)), lent.now()])
    expect([handed.status, loan.status].sort()).toEqual(['fulfilled', 'rejected'])
    if (handed.status === 'rejected') {
      expect(handed).toMatchObject({ reason: refused('key-out', 'R7-4.5.4') })
      await lent.back()
      await does(hand(doorKey, spareKey))
    } else {
      expect(loan).toMatchObject({ reason: refused('key-unknown', 'R7-4.5.4') })
    }
    expect((await api().keys.cabinet()).map(({ label }) => label)).toEqual(['A27', 'A39'])
    const { number } = await api().cases.get({ caseId })
    const [entry] = (await api().keys.history({ keyId: doorKey })).entries
    expect(entry).toMatchObject({
      what: 'handedOver',
      by: '林知夏',
      isNow: { label: 'A01', pieces: 1, moveIn: number },
    })
    await withSite(fresh.app, gardenId, (tx) => tx.update(tables.occupancy).set({ fromOn: null }))
    expect(await does({ type: 'archive' })).toMatchObject({ state: 'archived', isEnded: true })
    const [known] = await api().archive.history({ unitId: home })
    expect(known).toMatchObject({
      register: 'occupancy',
      what: 'changed',
      by: '林知夏',
      isNow: { fromOn: '2026-11-23', moveIn: number },
    })
  })
})

async function lend(keyId: string) {
  const caseId = randomUUID()
  const borrower = { kind: 'staff', personId: people.zheng.personId }
  const input = { keyIds: [keyId], borrower, purpose: '巡检', dueAt: '2026-11-23T09:00:00.000Z' }
  await api('shen').cases.open({ procedure: 'key-loan', caseId, input })
  const does = (command: Sent) =>
    api('shen').cases.submit({ caseId, commandId: randomUUID(), command })
  return {
    now: () => does({ type: 'lend', signature: '郑海川' }),
    back: () => does({ type: 'return', condition: 'good', signature: '郑海川' }),
  }
}

test('all of it holds together', async () => {
  expect((await verifySite(fresh.app, gardenId)).faults).toEqual([])
})
