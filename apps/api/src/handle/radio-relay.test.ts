import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { monday9 } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

type Sent = { type: string } & Record<string, unknown>

async function heard(changes: Record<string, unknown> = {}) {
  const caseId = randomUUID()
  const lin = staffCaller(deskOf(fresh.app), 'lin')
  const input = { from: 'patrol', to: 'engineering', calls: 2, clear: true, ...changes }
  const done = await lin.cases.open({ procedure: 'radio-relay', caseId, input })
  const does = (command: Sent, token: 'lin' | 'shen' = 'lin') =>
    staffCaller(deskOf(fresh.app), token).cases.submit({
      caseId,
      commandId: randomUUID(),
      command,
    })
  return { lin, caseId, done, does }
}

const relay = { type: 'relay', message: '3 栋电梯停了', answeredBy: 'engineering' }

test('a call that nobody answers is due at once and passed on', async () => {
  const { lin, caseId, done, does } = await heard()
  expect(done).toMatchObject({ state: 'heard', dueAt: monday9 })
  expect(await lin.cases.get({ caseId })).toMatchObject({
    title: 'engineering',
    titleField: 'to',
    titleChoice: { field: 'from', value: 'patrol' },
  })

  await does({ type: 'hear', calls: 3, clear: false })
  expect(await does(relay)).toMatchObject({ state: 'relayed', isEnded: true })
})

test('a post that answers by itself ends it, and so does a mistake', async () => {
  const answered = await heard({ calls: 1 })
  expect(answered.done.dueAt).toBeNull()
  expect(await answered.does({ type: 'answer' })).toMatchObject({ state: 'answered' })

  const { does } = await heard({ from: '三号岗' })
  expect(await does({ type: 'withdraw', reason: '记错' })).toMatchObject({ state: 'withdrawn' })
})

test('two desks pass it on at once: one does, the other hears that it is done', async () => {
  const { does } = await heard()

  const answers = await Promise.allSettled([does(relay), does(relay, 'shen')])

  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { data: { refusal: { code: 'case-ended' } } },
  })
})

test('a log without the posts is no log', async () => {
  await expect(heard({ to: '' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})
