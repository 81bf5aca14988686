import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { addMinutes } from '@frontdesk/rules'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskEvent } from '../answers'
import { sweep } from '../sweeper/sweeper'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { home, monday9, testId } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

type Tracked = readonly [string, DeskEvent, symbol]
type Sent = { type: string } & Record<string, unknown>

const report = {
  kind: 'burstPipe',
  place: '3 栋 12 楼走廊',
  reporter: '周慧敏',
  reporterPhone: '13800136021',
  severity: 'general',
}

async function opened(changes: Record<string, unknown> = {}, openedAt = monday9) {
  const caseId = randomUUID()
  const input = { ...report, ...changes }
  const as = (token: Token, at: string | null = openedAt) =>
    staffCaller(deskOf(fresh.app, at), token)
  const done = await as('lin').cases.open({ procedure: 'emergency', caseId, input })
  const does = (command: Sent, token: Token = 'lin', at: string | null = openedAt) =>
    as(token, at).cases.submit({ caseId, commandId: randomUUID(), command })
  return { caseId, done, does, as }
}

const relay = { type: 'relay', to: 'engineering' }
const resolve = { type: 'resolve', result: '阀门已换' }

test('an emergency is passed on, taken in hand, resolved and filed', async () => {
  const { caseId, done, does, as } = await opened({ unitId: home })
  expect(done).toMatchObject({ state: 'reported', dueAt: addMinutes(monday9, 2) })

  await does(relay)
  expect(await does({ type: 'takeInHand' }, 'zheng')).toMatchObject({ state: 'inHand' })
  await does({ type: 'informOwner', to: '1203 王女士', words: '正在抢修，请放心' })
  await does({ type: 'answerEnquiry', answer: '一小时内来水' })
  expect(await does(resolve, 'zheng')).toMatchObject({ state: 'resolved' })
  expect(await does({ type: 'file', report: '水管老化' })).toMatchObject({
    state: 'filed',
    isEnded: true,
  })

  const view = await as('lin').cases.get({ caseId })
  expect(view).toMatchObject({
    title: report.place,
    titleChoice: { field: 'kind', value: 'burstPipe' },
    unit: { unitId: home },
  })
  expect(view.fields).toContainEqual({ name: 'informedCount', value: 1 })
  const { rows } = await fresh.owner.db.execute(sql`select facts::text from journal`)
  expect(JSON.stringify(rows)).not.toContain('王女士')
})

test('a false one is withdrawn', async () => {
  const { does } = await opened()

  expect(await does({ type: 'withdraw', reason: '误报' })).toMatchObject({ state: 'withdrawn' })
})

test('what nobody passes on alarms every desk: live, on every page, first of what is late', async () => {
  const now = deskOf(fresh.app, null)
  const shen = staffCaller(now, 'shen')
  const events = (await shen.events.since({ lastEventId: null }))[Symbol.asyncIterator]()
  const first = events.next()
  // The stream is open once it has asked the database who listens.
  await new Promise((resolve) => setTimeout(resolve, 150))

  const reportedAt = addMinutes(new Date().toISOString(), -3)
  const { caseId, does } = await opened({}, reportedAt)
  await sweep(now)

  const heard = [await first, await events.next(), await events.next()].map(
    ({ value }) => (value as unknown as Tracked)[1],
  )
  expect(heard).toMatchObject([
    { kind: 'case', command: 'open' },
    { kind: 'case', command: 'strikeClock' },
    { kind: 'told', caseId, subject: 'relayMissed' },
  ])
  await events.return?.(undefined)
  expect((await shen.today.alarms()).map((row) => row.caseId)).toEqual([caseId])
  const [top] = (await shen.today.get()).rows
  expect(top).toMatchObject({ caseId, isMine: true, lateSince: addMinutes(reportedAt, 2) })

  await does(relay, 'shen', null)
  expect(await shen.today.alarms()).toEqual([])
})

test('two desks raise it at once: one is heard, the other hears the clause', async () => {
  const { does } = await opened()
  const raise = { type: 'raise', reason: '有人受伤' }

  const answers = await Promise.allSettled([does(raise), does(raise, 'shen')])

  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { data: { refusal: { code: 'already-major', clauses: ['R6-4.3.2'] } } },
  })
})

test('a unit that the site does not have is refused by its clause', async () => {
  await expect(opened({ unitId: testId(99) })).rejects.toMatchObject({
    data: { refusal: { code: 'unit-unknown', clauses: ['H-kernel-12'] } },
  })
})
