import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertAppRole } from './app-role'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

test('the app role passes the boot check', async () => {
  await expect(assertAppRole(fresh.app)).resolves.toBeUndefined()
})

test('the owner fails the boot check', async () => {
  await expect(assertAppRole(fresh.owner)).rejects.toMatchObject({ code: 'role-too-strong' })
})
