import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { home, testId } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

type Sent = { type: string } & Record<string, unknown>

async function drafted(changes: Record<string, unknown> = {}) {
  const caseId = randomUUID()
  const as = (token: Token) => staffCaller(deskOf(fresh.app), token)
  const leak = { unitId: home, matter: '漏水', department: 'engineering', priority: 'urgent' }
  const input = { ...leak, ...changes }
  await as('lin').cases.open({ procedure: 'dispatch-order', caseId, input })
  const does = (command: Sent, token: Token = 'lin') =>
    as(token).cases.submit({ caseId, commandId: randomUUID(), command })
  const orderNo = async () => {
    const { fields } = await as('lin').cases.get({ caseId })
    return fields.find(({ name }) => name === 'orderNo')?.value
  }
  return { caseId, does, orderNo }
}

const issue = { type: 'issue' }
const receive = { type: 'receive', signature: '郑海川' }
const reject = { type: 'reject', reason: '不归工程' }

test('an order goes out, is signed for and done, and closes with its copies', async () => {
  const { does } = await drafted()
  await does(issue)
  await does(receive, 'zheng')
  await does({ type: 'start' }, 'zheng')
  await does({ type: 'finish', result: '换了密封圈', labourMinutes: 40 }, 'zheng')
  await does({ type: 'report', result: '不漏了', satisfaction: 'satisfied' })

  expect(await does({ type: 'collectCopies', copies: ['department', 'owner'] })).toMatchObject({
    state: 'closed',
    isEnded: true,
  })
})

test('what a department cannot do is cancelled; what was drawn up by mistake is withdrawn', async () => {
  const rejected = await drafted()
  await rejected.does(issue)
  await rejected.does(reject, 'zheng')
  expect(await rejected.does({ type: 'cancel', reason: '业主不修了' })).toMatchObject({
    state: 'cancelled',
  })

  const { does } = await drafted()
  expect(await does({ type: 'withdraw', reason: '重复' })).toMatchObject({ state: 'withdrawn' })
})

test('orders issued at once by many hands are numbered without a gap', async () => {
  const first = await drafted()
  await first.does(issue)
  const before = Number(String(await first.orderNo()).split('-')[1])
  const all = await Promise.all(Array.from({ length: 6 }, () => drafted()))

  await Promise.all(all.map(({ does }, index) => does(issue, index % 2 ? 'lin' : 'shen')))

  const numbers = await Promise.all(all.map(({ orderNo }) => orderNo()))
  const serials = numbers.map((number) => Number(String(number).split('-')[1]))
  expect(serials.sort((a, b) => a - b)).toEqual(all.map((_, index) => before + index + 1))
})

test('two of the department sign for it at once: one does, the other hears that it is signed', async () => {
  const { does } = await drafted()
  await does(issue)

  const answers = await Promise.allSettled([does(receive, 'zheng'), does(receive, 'zheng')])

  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { data: { refusal: { code: 'not-in-this-state', clauses: ['H-kernel-1'] } } },
  })
})

test('a unit or a source that the site does not have is refused by its clause', async () => {
  await expect(drafted({ unitId: testId(99) })).rejects.toMatchObject({
    data: { refusal: { code: 'unit-unknown', clauses: ['H-kernel-12'] } },
  })
  await expect(drafted({ sourceCaseId: testId(98) })).rejects.toMatchObject({
    data: { refusal: { code: 'source-unknown', clauses: ['H-dispatch-order-4'] } },
  })
})
