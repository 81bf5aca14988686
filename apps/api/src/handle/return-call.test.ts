import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { home, testId } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const opened = async (targets: readonly object[]) => {
  const lin = staffCaller(deskOf(fresh.app), 'lin')
  const caseId = randomUUID()
  const input = { targets, purpose: 'announcement' }
  const done = await lin.cases.open({ procedure: 'return-call', caseId, input })
  const does = (command: { type: string } & Record<string, unknown>) =>
    lin.cases.submit({ caseId, commandId: randomUUID(), command })
  return { lin, caseId, done, does }
}

test('a list is rung to its end and reported', async () => {
  const { lin, caseId, done, does } = await opened([
    { name: '陈述', phone: '13800136021' },
    { unitId: home },
  ])

  expect(done).toMatchObject({ state: 'planned', dueAt: '2026-11-24T01:00:00.000Z' })
  const view = await lin.cases.get({ caseId })
  expect(view.fields).toContainEqual({ name: 'targets', value: ['陈述 138****6021', ''] })
  expect(await lin.cases.reveal({ caseId, field: 'phone' })).toEqual({ value: '13800136021' })

  await does({ type: 'reached', answer: '知道了' })
  expect((await lin.cases.get({ caseId })).unit?.unitId).toBe(home)
  for (const _ of [1, 2, 3]) await does({ type: 'noAnswer' })
  expect(await does({ type: 'report', summary: '一户接通' })).toMatchObject({
    state: 'reported',
    isEnded: true,
  })
})

test('a unit that the site does not have is refused by its clause', async () => {
  await expect(opened([{ unitId: testId(99) }])).rejects.toMatchObject({
    data: { refusal: { code: 'unit-unknown', clauses: ['H-kernel-12'] } },
  })
})
