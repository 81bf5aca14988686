import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { doorKey, hangKeys, ownersKey, pumpKey, spareKey } from '../testing/cabinet'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { gardenId, home, people } from '../testing/site'
import { verifySite } from '../verify/verify-site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
  await hangKeys(fresh.app)
})
afterAll(() => fresh.drop())

const agent = { kind: 'outsider', name: '唐立言', company: '安居中介', phone: '13800001234' }
const engineer = { kind: 'staff', personId: people.zheng.personId }
const signature = '唐立言'
const lend = { type: 'lend', idChecked: true, signature }
const giveBack = { type: 'return', condition: 'good', signature }

type Sent = { readonly type: string } & Record<string, unknown>

async function asked(input: Record<string, unknown> = {}, who: Token = 'lin') {
  const caseId = randomUUID()
  const caller = (token: Token, at?: string) => staffCaller(deskOf(fresh.app, at), token)
  await caller(who).cases.open({
    procedure: 'key-loan',
    caseId,
    input: {
      keyIds: [doorKey],
      borrower: agent,
      purpose: 'viewing',
      dueAt: '2026-11-23T09:00:00.000Z',
      ...input,
    },
  })
  const does = (command: Sent, by: Token = 'lin', at?: string) =>
    caller(by, at).cases.submit({ caseId, commandId: randomUUID(), command })
  return { caseId, does }
}

const pay = { type: 'recordPayment', method: 'cash' }

const holdings = () => withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.keyHolding))
const out = async () => (await holdings()).filter(({ backAt }) => backAt === null)

async function balance(caseId: string): Promise<Record<string, number>> {
  const rows = await withSite(fresh.app, gardenId, (tx) =>
    tx.select().from(tables.ledgerPosting).where(eq(tables.ledgerPosting.caseId, caseId)),
  )
  const sums: Record<string, number> = {}
  for (const { debit, credit, amountFen } of rows) {
    sums[debit] = (sums[debit] ?? 0) + amountFen
    sums[credit] = (sums[credit] ?? 0) - amountFen
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0))
}

beforeEach(async () => {
  await withSite(fresh.app, gardenId, (tx) =>
    tx.update(tables.keyHolding).set({ backAt: new Date() }),
  )
})

describe('a loan over HTTP', () => {
  test('out against a deposit, back in parts, paid back in parts', async () => {
    const { caseId, does } = await asked({ keyIds: [doorKey, spareKey] })
    await expect(does({ type: 'lend' })).rejects.toMatchObject({
      data: {
        refusal: {
          code: 'papers-missing',
          clauses: ['R7-4.5.4.2'],
          missing: ['idChecked', 'depositFen', 'signature'],
        },
      },
    })
    await does(pay, 'fang')
    expect(await does(lend)).toMatchObject({ state: 'onLoan', dueAt: '2026-11-23T09:00:00.000Z' })
    expect(await balance(caseId)).toEqual({ finance: 10_000, 'deposits:key-loan': -10_000 })
    expect(await out()).toHaveLength(2)

    await does({ type: 'move', where: '3 栋样板间' })
    await does({ ...giveBack, keyIds: [doorKey] })
    expect(await balance(caseId)).toEqual({ finance: 5000, 'deposits:key-loan': -5000 })
    expect(await out()).toMatchObject([{ keyId: spareKey, caseId }])
    expect(await does(giveBack)).toMatchObject({ state: 'closed', isEnded: true })
    expect(await balance(caseId)).toEqual({})
    expect(await out()).toEqual([])
  })

  test('the page shows which keys and who, and no open number', async () => {
    const { caseId } = await asked()
    const view = await staffCaller(deskOf(fresh.app), 'lin').cases.get({ caseId })

    expect(view).toMatchObject({ title: 'A01', unit: { unitId: home } })
    expect(view.fields).toContainEqual({ name: 'name', value: '唐立言' })
    expect(view.fields).toContainEqual({
      name: 'phone',
      value: { masked: '138****1234', isErased: false },
    })
  })

  test('a lost key keeps its deposit and is lent to nobody', async () => {
    const { caseId, does } = await asked()
    await does(pay, 'fang')
    await does(lend)
    expect(await does({ type: 'reportLost' })).toMatchObject({ state: 'lost', isEnded: true })
    expect(await balance(caseId)).toEqual({ finance: 5000, 'forfeited:key-loan': -5000 })
    expect(await out()).toMatchObject([{ keyId: doorKey, lostAt: expect.any(Date) }])

    const again = await asked({ borrower: engineer })
    await expect(again.does(lend)).rejects.toMatchObject({
      data: { refusal: { code: 'key-missing', clauses: ['R7-4.5.4'] } },
    })
  })

  test('found after all, what was kept goes back on the supervisor’s word', async () => {
    const { caseId, does } = await asked()
    await does(pay, 'fang')
    await does(lend)
    await does({ type: 'reportLost' })
    const refund = { type: 'refundFound', reason: '在门卫室找到' }
    await expect(does(refund, 'gu')).rejects.toMatchObject({
      data: { refusal: { code: 'key-not-found-yet', clauses: ['H-key-loan-3'] } },
    })
    await staffCaller(deskOf(fresh.app), 'lin').keys.found({ keyId: doorKey })
    await expect(does(refund)).rejects.toMatchObject({
      data: { refusal: { code: 'role-not-allowed' } },
    })

    expect(await does(refund, 'gu')).toMatchObject({ state: 'lost', isEnded: true })
    expect(await balance(caseId)).toEqual({})
  })

  test('turned down or withdrawn, the deposit goes back where it came in', async () => {
    for (const type of ['turnDown', 'withdraw']) {
      const { caseId, does } = await asked()
      await does(pay, 'fang')
      await does({ type, reason: '改日再来' })
      expect(await balance(caseId)).toEqual({})
    }
  })

  test('an entrusted key goes out with consent, and the desk is told to ring', async () => {
    const { does } = await asked({ keyIds: [ownersKey], borrower: engineer })
    await expect(does(lend)).rejects.toMatchObject({
      data: { refusal: { code: 'owner-consent-missing', clauses: ['H-key-loan-1'] } },
    })
    const lent = await does({ ...lend, ownerConsent: '陈述来电同意' })
    expect(lent.dueAt).toBe('2026-11-23T02:00:00.000Z')
    expect((await does({ type: 'tellOwner', outcome: '已告知' })).dueAt).toBe(
      '2026-11-23T09:00:00.000Z',
    )
  })

  test('whoever is not of the staff does not borrow as staff', async () => {
    const stranger = { kind: 'staff', personId: randomUUID() }
    await expect(asked({ borrower: stranger })).rejects.toMatchObject({
      data: { refusal: { code: 'borrower-unknown', clauses: ['R7-4.5.4.1'] } },
    })
    await expect(asked({ keyIds: [randomUUID()] })).rejects.toMatchObject({
      data: { refusal: { code: 'key-unknown' } },
    })
  })

  test('overdue while nobody looks, and still taken back', async () => {
    const { caseId, does } = await asked({ keyIds: [pumpKey], borrower: engineer })
    await does(lend)
    const back = await does(giveBack, 'lin', '2026-11-26T01:00:00.000Z')
    const journal = await staffCaller(deskOf(fresh.app), 'gu').cases.journal({ caseId })

    expect(back.state).toBe('closed')
    const facts = journal.flatMap(({ facts: each }) => each.map(({ type }) => type))
    expect(facts.filter((type) => /verdue|wentUp/.test(type)).sort()).toEqual([
      'loanOverdue',
      'overdueAgain',
      'overdueAgain',
      'wentUp',
    ])
  })
})

test('two desks lend one key at the same instant: one does, the other hears the clause', async () => {
  const [first, second] = [
    await asked({ borrower: engineer }),
    await asked({ borrower: engineer }, 'shen'),
  ]
  const [one, other] = await Promise.allSettled([first.does(lend), second.does(lend, 'shen')])

  const refused = [one, other].filter(({ status }) => status === 'rejected')
  expect(refused).toMatchObject([
    { reason: { data: { refusal: { code: 'key-out', clauses: ['R7-4.5.4'] } } } },
  ])
  expect(await out()).toHaveLength(1)
})

test('all of it holds together', async () => {
  expect((await verifySite(fresh.app, gardenId)).faults).toEqual([])
})
