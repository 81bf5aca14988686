import type { FreshDatabase } from '@frontdesk/db/testing'
import { freshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startDemo } from '../demo/start-demo'
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

test('of many who use the link at once, one becomes administrator', async () => {
  const other = await freshDatabase()
  const desk = { ...deskOf(other.app, null), setupTokenHash: hashOf('from the console') }
  const api = createCaller({ desk, caller: { ...callerOf(null), address: 'many' } })

  const all = await Promise.allSettled(
    [1, 2, 3, 4].map((number) => api.setup.firstAdmin({ ...asked, username: `chen${number}` })),
  )

  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { rows } = await other.owner.pool.query('select from auth_user')
  const sites = await other.owner.pool.query('select from site')
  expect([rows, sites.rows]).toEqual([[{}], [{}]])
  await other.drop()
})

test('a name that a closed demo account has is said to be impossible, and nothing is made', async () => {
  const other = await freshDatabase()
  await startDemo(deskOf(other.app, null), { isWanted: true, isOpen: false })
  const desk = { ...deskOf(other.app, null), setupTokenHash: hashOf('from the console') }
  const api = createCaller({ desk, caller: { ...callerOf(null), address: 'owner' } })

  expect(await api.setup.state()).toEqual({ needsAdmin: true })
  await expect(api.setup.firstAdmin({ ...asked, username: 'admin' })).rejects.toMatchObject({
    data: { fields: [{ path: 'username', code: 'value-impossible' }] },
  })
  await api.setup.firstAdmin(asked)
  expect(await api.setup.state()).toEqual({ needsAdmin: false })
  await other.drop()
})

test('a NUL in a name names its field', async () => {
  await expect(visitor().setup.firstAdmin({ ...asked, name: 'a\0b' })).rejects.toMatchObject({
    data: { fields: [{ path: 'name', code: 'text-not-storable' }] },
  })
})

test('a short password names its field', async () => {
  await expect(visitor().setup.firstAdmin({ ...asked, password: 'short' })).rejects.toMatchObject({
    data: { fields: [{ path: 'password', code: 'password-too-short' }] },
  })
})
