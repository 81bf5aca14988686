import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { gardenId } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const opensOf = async () => (await staffCaller(deskOf(fresh.app, null), 'lin').staff.me()).opens

const setMail = (value: boolean, fromOn: string) =>
  withSite(fresh.app, gardenId, (tx) =>
    tx
      .insert(tables.policyValue)
      .values({ siteId: gardenId, key: 'deskHandlesMail', value, fromOn }),
  )

test('what the site does not do is not offered', async () => {
  const opens = await opensOf()

  expect(opens).toEqual(expect.arrayContaining(['visitor', 'service-request', 'tenant-pass']))
  for (const id of ['mail', 'hotel-stay', 'fee-collection']) expect(opens).not.toContain(id)
})

test('mail is offered from the day the desk takes it in, and no longer than it does', async () => {
  await setMail(true, '2999-01-01')
  expect(await opensOf()).not.toContain('mail')

  await setMail(true, '2026-01-01')
  expect(await opensOf()).toContain('mail')

  await setMail(false, '2026-02-01')
  expect(await opensOf()).not.toContain('mail')
})
