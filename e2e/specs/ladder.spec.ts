import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, failureOf, hoursAgo, newId, signIn, unitOf } from '../harness/client'
import { forget, type Server, startServer } from '../harness/server'

let server: Server
let receptionist: Client
let supervisor: Client
let unitId: string

beforeAll(async () => {
  server = await startServer()
  receptionist = await signIn(server, server.account('receptionist'))
  supervisor = await signIn(server, server.account('supervisor'))
  unitId = await unitOf(receptionist, '3-1202')
})

afterAll(async () => {
  await server?.stop()
  await forget(server.dataDir)
})

const complete = { type: 'complete', handling: '更换垫圈', result: '不再渗漏' }

const record = async (receivedAt: string) => {
  const caseId = newId()
  const input = { channel: 'phone', unitId, reporterName: '周慧敏', matter: '水管渗漏', receivedAt }
  await receptionist.cases.open.mutate({ procedure: 'service-request', caseId, input })
  return caseId
}

describe('R2-4.7 a request received three days ago', () => {
  test('is with the supervisor at once, struck at its due moment and recorded now', async () => {
    const receivedAt = hoursAgo(72)
    const caseId = await record(receivedAt)

    const { state } = await receptionist.cases.get.query({ caseId })
    const strike = (await receptionist.cases.journal.query({ caseId })).find(
      ({ command }) => command === 'strikeClock',
    )

    expect(state).toBe('withSupervisor')
    expect(strike?.at).toBe(new Date(Date.parse(receivedAt) + 48 * 3_600_000).toISOString())
    expect(Math.abs(Date.parse(strike?.recordedAt ?? '') - Date.now())).toBeLessThan(60_000)
  })

  test('is not completed by the receptionist, whose button says the same, but by the supervisor', async () => {
    const caseId = await record(hoursAgo(72))
    const submit = (client: Client) =>
      client.cases.submit.mutate({ caseId, commandId: newId(), command: complete })

    const refusal = { code: 'supervisor-records', clauses: ['R2-4.7'] }
    const offers = await receptionist.cases.whatNow.query({ caseId })

    expect(await failureOf(submit(receptionist))).toMatchObject({
      code: 'PRECONDITION_FAILED',
      refusal,
    })
    expect(offers.find(({ type }) => type === 'complete')?.refusal).toEqual(refusal)
    expect(await submit(supervisor)).toMatchObject({ state: 'done' })
  })
})

describe('R2-4.8 a request received eight days ago', () => {
  test('has passed the supervisor and is with the manager', async () => {
    const caseId = await record(hoursAgo(24 * 8))
    const entries = await receptionist.cases.journal.query({ caseId })

    expect(entries.map(({ stateAfter }) => stateAfter).sort()).toEqual([
      'withManager',
      'withReceptionist',
      'withSupervisor',
    ])
  })
})
