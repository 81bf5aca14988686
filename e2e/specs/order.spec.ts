import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, newId, signIn, unitOf } from '../harness/client'
import { forget, type Server, startServer } from '../harness/server'

let server: Server
let desk: Client
let head: Client

beforeAll(async () => {
  server = await startServer()
  desk = await signIn(server, server.account('receptionist'))
  const zheng = server.signIns.find(({ username }) => username === 'zhenghaichuan')
  if (!zheng) throw new Error('The demo has a head of engineering')
  head = await signIn(server, zheng)
})

afterAll(async () => {
  await server?.stop()
  await forget(server.dataDir)
})

test('a request forwarded opens an order, which moves it until its copies are back', async () => {
  const caseId = newId()
  const input = {
    channel: 'phone',
    unitId: await unitOf(desk, '3-1202'),
    reporterName: '周慧敏',
    matter: '水管渗漏',
  }
  await desk.cases.open.mutate({ procedure: 'service-request', caseId, input })
  const send = (who: Client, id: string, command: { type: string } & Record<string, unknown>) =>
    who.cases.submit.mutate({ caseId: id, commandId: newId(), command })
  await send(desk, caseId, { type: 'forward', department: 'engineering' })
  const { links } = await desk.cases.get.query({ caseId })
  const order = links.find(({ procedure }) => procedure === 'dispatch-order')?.caseId ?? ''

  await send(desk, order, { type: 'issue' })
  await send(head, order, { type: 'receive', signature: '郑海川' })
  await send(head, order, { type: 'start' })
  await send(head, order, { type: 'finish', result: '换了阀门' })
  expect(await desk.cases.get.query({ caseId })).toMatchObject({ state: 'withReceptionist' })
  await send(desk, order, { type: 'report', result: '已告知业主', satisfaction: 'satisfied' })
  await send(desk, order, { type: 'collectCopies', copies: ['desk', 'department', 'owner'] })

  expect(await desk.cases.get.query({ caseId: order })).toMatchObject({ state: 'closed' })
})
