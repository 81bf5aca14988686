import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, clientAt, failureOf, newId, signIn, unitOf } from '../harness/client'
import { forget, type Server, startServer } from '../harness/server'

let server: Server
let desk: Client
let input: Record<string, unknown>

beforeAll(async () => {
  server = await startServer()
  desk = await signIn(server, server.account('receptionist'))
  const unitId = await unitOf(desk, '3-1202')
  input = { channel: 'phone', unitId, reporterName: '周慧敏', matter: '水管渗漏' }
})

afterAll(async () => {
  await server?.stop()
  await forget(server.dataDir)
})

const open = (client: Client, changes: Record<string, unknown>, caseId = newId()) =>
  client.cases.open.mutate({
    procedure: 'service-request',
    caseId,
    input: { ...input, ...changes },
  })

test.each([
  { what: 'no unit', changes: { unitId: undefined }, path: 'unitId', code: 'required' },
  {
    what: 'an impossible phone',
    changes: { reporterPhone: '12' },
    path: 'reporterPhone',
    code: 'phone-impossible',
  },
  {
    what: 'an unknown channel',
    changes: { channel: 'pigeon' },
    path: 'channel',
    code: 'choice-impossible',
  },
  {
    what: 'too many words',
    changes: { matter: '字'.repeat(2001) },
    path: 'matter',
    code: 'text-too-long',
  },
  { what: 'a NUL', changes: { matter: '水\u0000管' }, path: 'matter', code: 'text-not-storable' },
  {
    what: 'half a character',
    changes: { matter: '水\ud83d' },
    path: 'matter',
    code: 'text-not-storable',
  },
])('$what is named with its field', async ({ changes, path, code }) => {
  const caseId = newId()

  expect(await failureOf(open(desk, changes, caseId))).toMatchObject({
    code: 'BAD_REQUEST',
    fields: [{ path, code }],
  })
  expect((await failureOf(desk.cases.get.query({ caseId }))).code).toBe('NOT_FOUND')
})

test('a time in the future is refused with its clause', async () => {
  const receivedAt = new Date(Date.now() + 3_600_000).toISOString()

  expect(await failureOf(open(desk, { receivedAt }))).toMatchObject({
    code: 'PRECONDITION_FAILED',
    refusal: { code: 'received-in-future', clauses: ['H-kernel-11'] },
  })
})

test('a megabyte of text is too large and harms nobody', async () => {
  expect((await failureOf(open(desk, { matter: 'a'.repeat(1_100_000) }))).code).toBe(
    'PAYLOAD_TOO_LARGE',
  )
  expect(await open(desk, {})).toMatchObject({ state: 'withReceptionist' })
})

test('an unknown command, an ended case, a case of nobody', async () => {
  const caseId = newId()
  await open(desk, {}, caseId)
  const send = (command: { type: string }, id = caseId) =>
    desk.cases.submit.mutate({ caseId: id, commandId: newId(), command })
  const complete = { type: 'complete', handling: '修', result: '好' }

  expect((await failureOf(send({ type: 'explode' }))).fields).toEqual([
    { path: 'type', code: 'choice-impossible' },
  ])
  await send(complete)
  expect((await failureOf(send(complete))).refusal?.code).toBe('case-ended')
  expect((await failureOf(send(complete, newId()))).code).toBe('NOT_FOUND')
})

test('signed out nobody reads or writes', async () => {
  const nobody = clientAt(server.address)

  expect((await failureOf(open(nobody, {}))).code).toBe('UNAUTHORIZED')
  expect((await failureOf(nobody.today.get.query({}))).code).toBe('UNAUTHORIZED')
})
