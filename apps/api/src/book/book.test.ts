import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { complete, openedAt } from '../testing/requests'
import { gardenId, monday9 } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const bookOf = (token: 'lin' | 'su') => staffCaller(deskOf(fresh.app, monday9), token).book.ofSite()

test('unfinished cases are counted by state, of this site only', async () => {
  const { caseId, lin } = await openedAt(fresh.app, monday9)
  await openedAt(fresh.app, monday9)
  await lin.cases.submit({ caseId, commandId: randomUUID(), command: complete })

  expect((await bookOf('lin')).unfinished).toEqual({ 'service-request': { withReceptionist: 1 } })
  expect((await bookOf('su')).unfinished).toEqual({})
})

test('of a value that was set more than once, what is in force today counts', async () => {
  const set = (value: number, fromOn: string) =>
    fresh.owner.pool.query(
      'insert into policy_value (site_id, key, value, from_on) values ($1, $2, $3, $4)',
      [gardenId, 'supervisorAfterHours', value, fromOn],
    )
  await set(24, '2026-01-01')
  await set(36, '2026-06-01')
  await set(12, '2027-01-01')

  expect((await bookOf('lin')).policy).toEqual([
    { key: 'supervisorAfterHours', value: 36, fromOn: '2026-06-01' },
  ])
})
