import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

type Sent = { type: string } & Record<string, unknown>

async function begun() {
  const caseId = randomUUID()
  const as = (token: Token) => staffCaller(deskOf(fresh.app), token)
  const input = { place: '大堂前台' }
  await as('lin').cases.open({ procedure: 'desk-check', caseId, input })
  const does = (command: Sent, token: Token = 'lin') =>
    as(token).cases.submit({ caseId, commandId: randomUUID(), command })
  const links = async () => (await as('lin').cases.get({ caseId })).links
  return { does, links }
}

const dark = { type: 'check', item: 'lighting', answer: 'defect', words: '左侧灯不亮' }

test('a defect becomes an order, the rest is passed, and the check is done', async () => {
  const { does, links } = await begun()
  await does(dark)
  await does({ type: 'passRest' })

  expect(await links()).toMatchObject([
    { procedure: 'dispatch-order', state: 'drafted', title: '左侧灯不亮' },
  ])
  expect(await does({ type: 'complete' })).toMatchObject({ state: 'done', isEnded: true })
})

test('one begun at the wrong desk is withdrawn', async () => {
  const { does } = await begun()

  expect(await does({ type: 'withdraw', reason: '选错前台' })).toMatchObject({
    state: 'withdrawn',
  })
})

test('two note the same defect at once: one order, and the other hears the clause', async () => {
  const { does, links } = await begun()

  const answers = await Promise.allSettled([does(dark), does(dark, 'shen')])

  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { data: { refusal: { code: 'already-a-defect', clauses: ['R0-5'] } } },
  })
  expect(await links()).toHaveLength(1)
})
