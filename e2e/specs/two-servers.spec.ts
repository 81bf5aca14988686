import { freshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, hoursAgo, newId, signIn, unitOf } from '../harness/client'
import { type Account, forget, type Server, startServer } from '../harness/server'

const masterKey = Buffer.alloc(32, 7).toString('base64')
let database: Awaited<ReturnType<typeof freshDatabase>>
let servers: Server[] = []
let desk: Client
let account: Account

beforeAll(async () => {
  database = await freshDatabase()
  const env = {
    DATABASE_URL: database.ownerUrl,
    DATABASE_APP_URL: database.appUrl,
    MASTER_KEY: masterKey,
  }
  const first = await startServer(env)
  const second = await startServer(env)
  servers = [first, second]
  // Each start gives the demo accounts new passwords.
  account = second.account('receptionist')
  desk = await signIn(first, account)
})

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()))
  await Promise.all(servers.map(({ dataDir }) => forget(dataDir)))
  await database.drop()
})

test('two servers share the sweep: every deadline is carried out once', async () => {
  const unitId = await unitOf(desk, '3-1202')
  const due = Date.now() + 6_000
  const receivedAt = new Date(due - 48 * 3_600_000).toISOString()
  const caseIds = Array.from({ length: 60 }, newId)
  for (const caseId of caseIds) {
    const input = {
      channel: 'phone',
      unitId,
      reporterName: '周慧敏',
      matter: '同时到期',
      receivedAt,
    }
    await desk.cases.open.mutate({ procedure: 'service-request', caseId, input })
  }
  expect(Date.now(), 'all were recorded before they are due').toBeLessThan(due)

  await expect
    .poll(
      async () => {
        const { rows } = await database.owner.pool.query(
          `select count(*) filter (where command = 'strikeClock')::int as strikes,
             count(distinct case_id) filter (where command = 'strikeClock')::int as cases
           from journal where case_id = any ($1)`,
          [caseIds],
        )
        return rows[0]
      },
      { timeout: 20_000 },
    )
    .toEqual({ strikes: 60, cases: 60 })
})

test('what one server writes the other shows', async () => {
  const [, second] = servers
  if (!second) throw new Error('two servers')
  const other = await signIn(second, account)
  const caseId = newId()
  const input = {
    channel: 'phone',
    unitId: await unitOf(desk, '3-1202'),
    reporterName: '周慧敏',
    matter: '两台服务器',
    receivedAt: hoursAgo(1),
  }

  await desk.cases.open.mutate({ procedure: 'service-request', caseId, input })

  expect((await other.cases.get.query({ caseId })).state).toBe('withReceptionist')
})
