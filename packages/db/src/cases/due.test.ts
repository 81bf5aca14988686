import { afterAll, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database'
import { continued, gardenId, harbourId, opened, testId, twoSites } from '../testing/people'
import { claimDue, msUntilDue, postponeDue } from './due'
import { claimOutbox, outboxFailed, outboxSent } from './outbox'
import { readCase } from './read-case'
import { writeCase } from './write-case'

const long = 600
const past = '2026-11-01T00:00:00.000Z'
const future = '2126-11-01T00:00:00.000Z'

let fresh: FreshDatabase
beforeEach(async () => {
  await fresh?.drop()
  fresh = await freshDatabase()
  await twoSites(fresh.app)
})
afterAll(() => fresh.drop())

async function openDue(number: number, dueAt: string, siteId = gardenId): Promise<string> {
  const caseId = testId(number)
  const written = opened(caseId, { number: `S-1-${number}`, dueAt, dueKind: 'supervisor' }, siteId)
  await writeCase(fresh.app, { siteId, cases: [written] })
  return caseId
}

test('cases of every site whose moment has passed are claimed, the oldest first', async () => {
  const late = await openDue(101, '2026-11-02T00:00:00.000Z')
  const later = await openDue(102, past, harbourId)
  await openDue(103, future)

  const claimed = await claimDue(fresh.app, 10, long)

  expect(claimed).toEqual([
    { siteId: harbourId, caseId: later, dueAt: new Date(past) },
    { siteId: gardenId, caseId: late, dueAt: new Date('2026-11-02T00:00:00.000Z') },
  ])
})

test('two sweepers at once share the due cases without a double', async () => {
  const all = []
  for (let number = 101; number <= 120; number++) all.push(await openDue(number, past))

  const claims = await Promise.all(Array.from({ length: 4 }, () => claimDue(fresh.app, 8, long)))

  const claimed = claims.flat().map(({ caseId }) => caseId)
  expect(claimed.sort()).toEqual(all.sort())
})

test('a claim that nobody carried out comes back when its lease ends', async () => {
  const caseId = await openDue(101, past)

  await claimDue(fresh.app, 1, 0.05)
  const during = await claimDue(fresh.app, 1, long)
  await new Promise((resolve) => setTimeout(resolve, 80))
  const afterwards = await claimDue(fresh.app, 1, long)

  expect(during).toEqual([])
  expect(afterwards).toMatchObject([{ caseId }])
})

test('what could not be carried out rests, the longer the older it is', async () => {
  const seconds = (count: number) => new Date(Date.now() - count * 1000).toISOString()
  const limits = { shortestSeconds: 30, longestSeconds: 600 }
  const rests = []
  for (const [at, age] of [1, 200, 1_000_000].entries()) {
    const caseId = await openDue(101 + at, seconds(age))
    await claimDue(fresh.app, 1, 0.01)
    await postponeDue(fresh.app, { siteId: gardenId, caseId }, limits)
    const { rows } = await fresh.owner.pool.query<{ rest: number }>(
      `select round(extract(epoch from claimed_until - clock_timestamp()) / 10)::integer as rest
       from case_file where case_id = $1`,
      [caseId],
    )
    rests.push(rows[0]?.rest)
  }

  expect(rests).toEqual([3, 10, 60])
})

test('a write ends the claim', async () => {
  const caseId = await openDue(101, past)
  await claimDue(fresh.app, 1, long)
  const { case: record } = await readCase(fresh.app, {
    identity: { kind: 'system', siteId: gardenId },
    caseId,
  })
  if (!record) throw new Error('The case is gone')
  const again = continued(record)

  await writeCase(fresh.app, {
    siteId: gardenId,
    cases: [{ ...again, row: { ...again.row, dueAt: past } }],
  })

  expect(await claimDue(fresh.app, 1, long)).toMatchObject([{ caseId }])
})

test('the sweeper sleeps until the next moment, or until a lease ends', async () => {
  expect(await msUntilDue(fresh.app)).toBeNull()

  await openDue(101, future)
  expect(await msUntilDue(fresh.app)).toBeGreaterThan(long * 1000)

  await openDue(102, past)
  expect(await msUntilDue(fresh.app)).toBeLessThan(0)

  await claimDue(fresh.app, 1, long)
  const leaseEnd = await msUntilDue(fresh.app)
  expect(leaseEnd).toBeGreaterThan(0)
  expect(leaseEnd).toBeLessThanOrEqual(long * 1000)
})

test('what goes out is claimed once, tried again after a failure, and over when sent', async () => {
  const cases = [opened(testId(101))]
  const outbox = [{ kind: 'mail', payload: { to: 'box' } }]
  await writeCase(fresh.app, { siteId: gardenId, cases, outbox })

  const [item] = await claimOutbox(fresh.app, 10, long)
  if (!item) throw new Error('Nothing to send')
  expect(item).toMatchObject({ kind: 'mail', payload: { to: 'box' }, attempts: 1 })
  expect(await claimOutbox(fresh.app, 10, long)).toEqual([])

  await outboxFailed(fresh.app, { outboxId: item.outboxId, error: 'no', againAt: new Date(0) })
  expect(await claimOutbox(fresh.app, 10, long)).toMatchObject([{ attempts: 2 }])

  await outboxSent(fresh.app, [item.outboxId])
  expect(await claimOutbox(fresh.app, 10, long)).toEqual([])
})
