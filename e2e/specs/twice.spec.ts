import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, failureOf, newId, signIn, unitOf } from '../harness/client'
import { forget, type Server, spawnApi, startServer } from '../harness/server'

let server: Server
let lin: Client
let shen: Client
let unitId: string

beforeAll(async () => {
  server = await startServer()
  const [first, second] = server.signIns.filter(({ roles }) => roles.includes('receptionist'))
  if (!first || !second) throw new Error('The demo has two receptionists')
  lin = await signIn(server, first)
  shen = await signIn(server, second)
  unitId = await unitOf(lin, '3-1202')
})

afterAll(async () => {
  await server?.stop()
  await forget(server.dataDir)
})

const input = () => ({ channel: 'phone', unitId, reporterName: '周慧敏', matter: '门禁失灵' })

test('the same command id is done once and answered the same', async () => {
  const caseId = newId()
  await lin.cases.open.mutate({ procedure: 'service-request', caseId, input: input() })
  const sent = { caseId, commandId: newId(), command: { type: 'followUp', note: '已报修' } }

  const answers = await Promise.all([
    ...Array.from({ length: 10 }, () => lin.cases.submit.mutate(sent)),
    ...Array.from({ length: 10 }, () => shen.cases.submit.mutate(sent)),
  ])
  const late = await lin.cases.submit.mutate(sent)

  expect(answers).toEqual(answers.map(() => late))
  const entries = await lin.cases.journal.query({ caseId })
  expect(entries.filter(({ command }) => command === 'followUp')).toHaveLength(1)
})

test('two desks completing at once: one does, the other hears why', async () => {
  const caseId = newId()
  await lin.cases.open.mutate({ procedure: 'service-request', caseId, input: input() })
  const complete = (desk: Client) =>
    desk.cases.submit
      .mutate({
        caseId,
        commandId: newId(),
        command: { type: 'complete', handling: '换锁', result: '已好' },
      })
      .then(
        () => 'done',
        (error: { data?: { refusal?: { code: string } } }) => error.data?.refusal?.code,
      )

  expect((await Promise.all([complete(lin), complete(shen)])).sort()).toEqual([
    'case-ended',
    'done',
  ])
})

test('a version that moved is a conflict that says what changed', async () => {
  const caseId = newId()
  await lin.cases.open.mutate({ procedure: 'service-request', caseId, input: input() })
  const { version } = await lin.cases.get.query({ caseId })
  const note = (desk: Client) =>
    desk.cases.submit.mutate({
      caseId,
      commandId: newId(),
      version,
      command: { type: 'addNote', note: '留言' },
    })
  await shen.cases.get.query({ caseId })
  await note(shen)

  expect(await failureOf(note(lin))).toMatchObject({
    code: 'CONFLICT',
    changed: { entries: [{ command: 'addNote' }] },
  })
})

test('a second start on the same data folder is refused with a sentence that says what to do', async () => {
  const second = spawnApi({ DATA_DIR: server.dataDir })

  expect(await second.ended).toBe(1)
  expect(second.output()).toContain(server.dataDir)
  expect(second.output()).toMatch(/DATA_DIR/)
})
