import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTable } from '../spreadsheet/read-table'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { complete, openedAt } from '../testing/requests'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const days = 130
const formula = '=HYPERLINK("x")'

test('what is listed is exported, every page of it, and no cell is a formula', async () => {
  for (let day = 0; day < days; day += 1) {
    const at = new Date(Date.UTC(2026, 5, 1 + day, 1)).toISOString()
    await openedAt(fresh.app, at, { matter: day === 0 ? formula : `走廊灯不亮 ${day}` })
  }
  const done = await openedAt(fresh.app, '2026-11-22T01:00:00.000Z', { matter: '已办结的' })
  const { caseId } = done
  await done.lin.cases.submit({ caseId, commandId: randomUUID(), command: complete })

  const gu = staffCaller(deskOf(fresh.app), 'gu')
  const file = await gu.cases.export({ isEnded: false, language: 'zh-CN', format: 'xlsx' })
  const { rows } = await readTable(new Uint8Array(Buffer.from(file.base64, 'base64')))

  expect(rows[0]?.cells).toEqual([
    '编号',
    '规程',
    '房号',
    '事项',
    '状态',
    '由谁办',
    '登记时间',
    '时限',
  ])
  expect(rows).toHaveLength(days + 1)
  expect(rows.at(-1)?.cells.slice(1, 5)).toEqual([
    '业主意见或需求',
    '3-1202',
    formula,
    '经理处理中',
  ])
  expect(rows.at(-1)?.cells[6]).toBe('2026-06-01 09:00')
  expect(JSON.stringify(rows)).not.toContain('已办结的')
})

test('a receptionist leaves whole lists to those above the desk', async () => {
  const lin = staffCaller(deskOf(fresh.app), 'lin')

  await expect(lin.cases.export({ language: 'en', format: 'csv' })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
})
