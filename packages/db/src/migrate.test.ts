import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from './migrate'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

test('a database that is up to date stays as it is, also when two servers start at once', async () => {
  const applied = await Promise.all([
    migrate(fresh.ownerUrl, fresh.appUrl),
    migrate(fresh.ownerUrl, fresh.appUrl),
  ])

  expect(applied).toEqual([[], []])
})

test('a migration that was applied with another text is an error', async () => {
  await fresh.owner.pool.query(
    `update schema_migration set hash = 'another' where name = '0002_desk_and_settings'`,
  )

  await expect(migrate(fresh.ownerUrl)).rejects.toMatchObject({
    code: 'migration-changed',
    message: expect.stringContaining('0002_desk_and_settings'),
  })
})

// claim_due is there already, so the migration breaks off before event_head, which is not.
test('a migration that fails leaves nothing behind', async () => {
  await fresh.owner.pool.query(`delete from schema_migration where name = '0006_time_and_events'`)
  await fresh.owner.pool.query('drop function event_head')

  await expect(migrate(fresh.ownerUrl)).rejects.toThrow()

  const { rows } = await fresh.owner.pool.query(`select from pg_proc where proname = 'event_head'`)
  expect(rows).toEqual([])
})
