import { afterAll, expect, test } from 'vitest'
import { type Client, hoursAgo, newId, signIn, unitOf } from '../harness/client'
import { forget, newDataDir, type Server, startServer } from '../harness/server'

const dataDir = newDataDir()
let server: Server | undefined

afterAll(async () => {
  await server?.stop()
  await forget(dataDir)
})

interface Acknowledged {
  readonly caseId: string
  readonly commandId: string
}

/** Clerks at work until the lights go out: what they were told was done is kept. */
async function work(desk: Client, unitId: string, acknowledged: Acknowledged[]): Promise<void> {
  for (;;) {
    const caseId = newId()
    const commandId = newId()
    const input = { channel: 'visit', unitId, reporterName: '周慧敏', matter: '断电之前' }
    await desk.cases.open.mutate({ procedure: 'service-request', caseId, input })
    const command = { type: 'followUp', note: '已联系工程部' }
    await desk.cases.submit.mutate({ caseId, commandId, command })
    acknowledged.push({ caseId, commandId })
  }
}

test.each(['server', 'server and database'] as const)(
  'after kill -9 of the %s nothing acknowledged is missing and nothing is there twice',
  async (what) => {
    server = await startServer({}, dataDir)
    const desk = await signIn(server, server.account('receptionist'))
    const unitId = await unitOf(desk, '3-1202')
    const acknowledged: Acknowledged[] = []
    const clerks = [1, 2, 3, 4].map(() => work(desk, unitId, acknowledged).catch(() => undefined))
    while (acknowledged.length < 40) await new Promise((resolve) => setTimeout(resolve, 10))

    await server.kill(what)
    await Promise.all(clerks)
    server = await startServer({}, dataDir)
    const again = await signIn(server, server.account('receptionist'))

    for (const { caseId, commandId } of acknowledged) {
      const command = { type: 'followUp', note: '已联系工程部' }
      await again.cases.submit.mutate({ caseId, commandId, command })
      const entries = await again.cases.journal.query({ caseId })
      expect(entries.map(({ command: type }) => type)).toEqual(['open', 'followUp'])
    }
    await server.stop()
    server = undefined
  },
)

test('a deadline that passed while everything was down is carried out once', async () => {
  server = await startServer({}, dataDir)
  const desk = await signIn(server, server.account('receptionist'))
  const unitId = await unitOf(desk, '3-1202')
  const caseId = newId()
  const receivedAt = new Date(Date.parse(hoursAgo(48)) + 4_000).toISOString()
  const input = {
    channel: 'phone',
    unitId,
    reporterName: '周慧敏',
    matter: '楼道灯不亮',
    receivedAt,
  }
  await desk.cases.open.mutate({ procedure: 'service-request', caseId, input })
  expect((await desk.cases.get.query({ caseId })).state).toBe('withReceptionist')

  await server.kill('server and database')
  await new Promise((resolve) => setTimeout(resolve, 5_000))
  server = await startServer({}, dataDir)
  const again = await signIn(server, server.account('receptionist'))

  await expect
    .poll(async () => (await again.cases.get.query({ caseId })).state, { timeout: 10_000 })
    .toBe('withSupervisor')
  const strikes = (await again.cases.journal.query({ caseId })).filter(
    ({ command }) => command === 'strikeClock',
  )
  expect(strikes.map(({ at }) => at)).toEqual([
    new Date(Date.parse(receivedAt) + 48 * 3_600_000).toISOString(),
  ])
})
