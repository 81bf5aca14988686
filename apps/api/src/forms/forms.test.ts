import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { complete, openedAt } from '../testing/requests'
import { monday9 } from '../testing/site'

let fresh: FreshDatabase
let caseId: string
beforeAll(async () => {
  fresh = await freshSites()
  const opened = await openedAt(fresh.app, monday9)
  caseId = opened.caseId
  const commandId = '00000000-0000-4000-8000-00000000f001'
  await opened.lin.cases.submit({ caseId, commandId, command: complete })
})
afterAll(() => fresh.drop())

const lin = () => staffCaller(deskOf(fresh.app), 'lin')
const period = { from: '2026-11-23', until: '2026-11-23' }

test('R2-5 the record of receiving owners, opened, with names and a masked number', async () => {
  const { columns, lines, layout } = await lin().forms.filled({
    formId: 'ownerReceptions',
    ...period,
  })

  expect(layout).toBe('register')
  const [line] = lines
  const shown = Object.fromEntries(columns.map((id, at) => [id, line?.cells[at]?.value]))
  expect(shown).toEqual({
    number: expect.stringMatching(/^XQ-261123-/),
    date: monday9,
    time: monday9,
    name: '陈述',
    phone: '138****6021',
    unit: '3-1202',
    channel: 'phone',
    matter: '走廊灯不亮',
    handling: '已更换',
    result: '灯已亮',
    state: 'done',
    takenBy: '林知夏',
    handledBy: '林知夏',
    reviewedBy: null,
    review: null,
  })
})

test('a period is counted in the site’s days, both of them included', async () => {
  const filled = (from: string, until: string) =>
    lin().forms.filled({ formId: 'ownerReceptions', from, until })

  expect((await filled('2026-11-22', '2026-11-22')).lines).toEqual([])
  expect((await filled('2026-11-22', '2026-11-23')).lines).toHaveLength(1)
  expect((await filled('2026-11-24', '2026-11-25')).lines).toEqual([])
})

test('one case by itself, and no form for what is not its kind', async () => {
  const asked = { ...period, caseId }
  expect((await lin().forms.filled({ formId: 'userOpinions', ...asked })).lines).toHaveLength(1)
  expect((await lin().forms.filled({ formId: 'complaintRecord', ...asked })).lines).toEqual([])
})
