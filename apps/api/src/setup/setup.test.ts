import type { FreshDatabase } from '@frontdesk/db/testing'
import { freshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOf } from '../hash-of'
import { createCaller } from '../router'
import { callerOf, deskOf } from '../testing/desk'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

const asked = {
  token: 'from the console',
  name: '陈管理',
  username: 'chen',
  password: 'long enough 1',
}

const visitor = () => {
  const desk = { ...deskOf(fresh.app, null), setupTokenHash: hashOf('from the console') }
  return createCaller({ desk, caller: callerOf(null) })
}

test('the link of the console makes the first administrator, once', async () => {
  expect(await visitor().setup.state()).toEqual({ needsAdmin: true })
  await expect(visitor().setup.firstAdmin({ ...asked, token: 'guessed' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })

  await visitor().setup.firstAdmin(asked)

  expect(await visitor().setup.state()).toEqual({ needsAdmin: false })
  await expect(visitor().setup.firstAdmin(asked)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const { rows } = await fresh.owner.pool.query('select password from auth_account')
  expect(rows).toEqual([{ password: expect.stringMatching(/^\$argon2id\$/) }])
})

test('a short password names its field', async () => {
  await expect(visitor().setup.firstAdmin({ ...asked, password: 'short' })).rejects.toMatchObject({
    data: { fields: [{ path: 'password', code: 'password-too-short' }] },
  })
})
