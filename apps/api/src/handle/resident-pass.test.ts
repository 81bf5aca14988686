import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { balancesOf, caseOf, chen, passNosOf, zhou } from '../testing/passes'
import { gardenId, home, otherHome, ownerId } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const byOwner = { type: 'verify', applicantIs: 'owner', documents: ['idCard'] }
const lin = () => staffCaller(deskOf(fresh.app), 'lin')

const applied = (input: object = {}) =>
  caseOf(fresh.app, {
    procedure: 'resident-pass',
    input: { unitId: home, holders: [zhou], ...input },
  })

async function given(holders: readonly object[] = [zhou]) {
  const resident = await applied({ holders })
  await resident.does('lin', byOwner)
  expect(await resident.does('lin', { type: 'issue' })).toMatchObject({ state: 'issued' })
  return { ...resident, passNos: await passNosOf(fresh.app, resident.caseId) }
}

const passRows = () => withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.pass))

test('it is free, goes on the contact sheet, and is closed with the last', async () => {
  const { caseId, does, passNos } = await given([zhou, chen])
  expect(await balancesOf(fresh.app, caseId)).toEqual({})
  const [first, second] = passNos
  const { passes } = await lin().units.get({ unitId: home })
  expect(passes).toEqual([
    {
      passNo: first,
      kind: 'resident',
      holder: zhou.name,
      givenOutOn: '2026-11-23',
      lastValidOn: null,
    },
    {
      passNo: second,
      kind: 'resident',
      holder: chen.name,
      givenOutOn: '2026-11-23',
      lastValidOn: null,
    },
  ])

  expect(await does('lin', { type: 'return', passNos: [first] })).toMatchObject({ state: 'issued' })
  const revoked = await does('gu', { type: 'revoke', passNo: second, reason: '已搬走' })
  expect(revoked).toMatchObject({ state: 'closed' })
  expect((await lin().units.get({ unitId: home })).passes).toEqual([])
})

test('the owner archive says whose unit it is', async () => {
  const stranger = await applied({ unitId: otherHome })
  const refusal = { code: 'not-owner-here', clauses: ['R3-5.1.1'] }
  await expect(stranger.does('lin', byOwner)).rejects.toMatchObject({ data: { refusal } })
  await expect(stranger.does('lin', { ...byOwner, ownerId })).rejects.toMatchObject({
    data: { refusal },
  })
  await withSite(fresh.app, gardenId, (tx) =>
    tx.update(tables.occupancy).set({ untilOn: '2026-11-22' }),
  )
  const formerOwner = await applied()
  await expect(formerOwner.does('lin', byOwner)).rejects.toMatchObject({ data: { refusal } })
  await withSite(fresh.app, gardenId, (tx) =>
    tx.update(tables.occupancy).set({ untilOn: '2026-11-23' }),
  )
  expect(await formerOwner.does('lin', byOwner)).toMatchObject({ state: 'verified' })
})

test('an agent is named, and sealed', async () => {
  const { caseId, does } = await applied()
  const byAgent = {
    type: 'verify',
    applicantIs: 'agent',
    documents: ['authorisation', 'ownerIdCopy', 'agentIdCard'],
    agentName: '何敏',
  }
  await expect(does('lin', byAgent)).rejects.toMatchObject({
    data: { refusal: { code: 'documents-missing', missing: ['agentIdNumber'] } },
  })
  await does('lin', { ...byAgent, agentIdNumber: '440300199001011238' })

  const [row] = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.caseFile)).then(
    (rows) => rows.filter((each) => each.caseId === caseId),
  )
  expect(JSON.stringify(row)).not.toMatch(/何敏|440300199001011238/)
  expect(JSON.stringify((await lin().cases.get({ caseId })).fields)).toContain('何敏')
})

test('given up or turned down nothing is left', async () => {
  const gone = await applied()
  expect(await gone.does('lin', { type: 'withdraw', reason: '不办了' })).toMatchObject({
    state: 'withdrawn',
  })
  const refused = await applied()
  expect(await refused.does('lin', { type: 'turnDown', reason: '不是业主' })).toMatchObject({
    state: 'refused',
  })
})

test('a replacement costs 5.00 and no deposit', async () => {
  const { caseId, does, passNos } = await given()
  await does('fang', { type: 'recordPayment', method: 'cash' })
  const [receipt] = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.receipt))
  await does('lin', { type: 'replace', passNo: passNos[0], receiptNo: receipt?.receiptNo })

  expect(await balancesOf(fresh.app, caseId)).toEqual({
    finance: 500,
    advances: 0,
    'fees:resident-pass': -500,
  })
  const [old, replacing = ''] = await passNosOf(fresh.app, caseId)
  const statuses = new Map((await passRows()).map(({ passNo, status }) => [passNo, status]))
  expect([statuses.get(old ?? ''), statuses.get(replacing)]).toEqual(['lost', 'active'])
  expect(await does('lin', { type: 'reportLost', passNo: replacing })).toMatchObject({
    state: 'closed',
  })
})

describe('at the same instant', () => {
  test('two desks never give out the same number', async () => {
    const rounds = 25
    const before = (await passRows()).length
    for (let round = 0; round < rounds; round += 1) {
      const pair = await Promise.all([applied(), applied()])
      await Promise.all(pair.map(({ does }) => does('lin', byOwner)))
      const done = await Promise.all(
        pair.map(({ does }, at) => does(at === 0 ? 'lin' : 'shen', { type: 'issue' })),
      )
      expect(done.map(({ state }) => state)).toEqual(['issued', 'issued'])
    }
    const serials = (await passRows()).map(({ serial }) => serial).sort((a, b) => a - b)
    expect(serials).toEqual(Array.from({ length: before + 2 * rounds }, (_, at) => at + 1))
  })

  test('a pass handed in at two desks is taken back once', async () => {
    const { does, passNos } = await given([zhou, chen])
    const back = { type: 'return', passNos: passNos.slice(0, 1) }
    const done = await Promise.allSettled([does('lin', back), does('shen', back)])

    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(done.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { data: { refusal: { code: 'pass-settled', clauses: ['H-resident-pass-1'] } } } },
    ])
  })
})
