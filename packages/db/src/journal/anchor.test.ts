import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCase } from '../cases/read-case'
import { writeCase } from '../cases/write-case'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database'
import { continued, gardenId, opened, testId, twoSites } from '../testing/people'
import { anchorHeads, brokenAnchors } from './anchor'

const [first, second] = [testId(101), testId(102)]

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await twoSites(fresh.app)
  await writeCase(fresh.app, {
    siteId: gardenId,
    cases: [opened(first), opened(second, { number: 'S-1-2' })],
  })
})
afterAll(() => fresh.drop())

async function moveOn(caseId: string): Promise<void> {
  const identity = { kind: 'system', siteId: gardenId } as const
  const { case: record } = await readCase(fresh.app, { identity, caseId })
  if (!record) throw new Error('The case is gone')
  await writeCase(fresh.app, { siteId: gardenId, cases: [continued(record)] })
}

test('a day is anchored with the cases that moved since the day before', async () => {
  const monday = await anchorHeads(fresh.app, gardenId, '2026-11-23')
  await moveOn(second)
  const tuesday = await anchorHeads(fresh.app, gardenId, '2026-11-24')

  expect(monday.heads.map(([caseId, sequence]) => [caseId, sequence])).toEqual([
    [first, 1],
    [second, 1],
  ])
  expect(tuesday.heads.map(([caseId, sequence]) => [caseId, sequence])).toEqual([[second, 2]])
  expect(tuesday.previousRoot).toBe(monday.root)
  expect(await brokenAnchors(fresh.app, gardenId)).toEqual([])
})

test('a day is anchored once', async () => {
  const once = await anchorHeads(fresh.app, gardenId, '2026-11-24')
  await moveOn(first)

  expect(await anchorHeads(fresh.app, gardenId, '2026-11-24')).toMatchObject({ root: once.root })
})

test('an entry exchanged behind our back breaks the anchors that hold it', async () => {
  const { pool } = fresh.owner
  await pool.query('alter table journal disable trigger journal_append_only')
  await pool.query(`update journal set hash = 'forged' where case_id = $1 and sequence = 1`, [
    first,
  ])

  expect(await brokenAnchors(fresh.app, gardenId)).toEqual(['2026-11-23'])
})
