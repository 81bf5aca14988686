import { afterAll, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database'
import { continued, gardenId, harbourId, opened, testId, twoSites } from '../testing/people'
import { claimDue, nextDueAt } from './due'
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
  expect(await nextDueAt(fresh.app)).toBeNull()

  await openDue(101, future)
  expect(await nextDueAt(fresh.app)).toEqual(new Date(future))

  await openDue(102, past)
  expect(await nextDueAt(fresh.app)).toEqual(new Date(past))

  await claimDue(fresh.app, 1, long)
  const leaseEnd = await nextDueAt(fresh.app)
  expect(leaseEnd?.getTime()).toBeGreaterThan(Date.now())
  expect(leaseEnd?.getTime()).toBeLessThan(Date.now() + 2 * long * 1000)
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
