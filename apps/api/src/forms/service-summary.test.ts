import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { loadForms, loadMessages } from '@frontdesk/messages/load-messages'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readXlsx } from '../spreadsheet/read-xlsx'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { gardenId, home } from '../testing/site'

const formId = 'serviceSummary'
const october = '2026-10-20T02:00:00.000Z'
const november = '2026-11-03T02:00:00.000Z'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
  await registered('入户保洁', november)
  await paid(await registered('灯具安装', october), november)
})
afterAll(() => fresh.drop())

const caller = (token: Token, at: string) => staffCaller(deskOf(fresh.app, at), token)
const reader = () => caller('lin', '2026-11-23T01:00:00.000Z')

async function registered(service: string, at: string) {
  const caseId = randomUUID()
  const input = { unitId: home, service, feeFen: 8_000, wantedAt: at }
  await caller('lin', at).cases.open({ procedure: 'special-service', caseId, input })
  return caseId
}

async function paid(caseId: string, at: string) {
  const fang = caller('fang', at)
  const send = (command: { type: string } & Record<string, unknown>) =>
    fang.cases.submit({ caseId, commandId: randomUUID(), command })
  await send({ type: 'recordPayment' })
  const [receipt] = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.receipt))
  await send({ type: 'collectFee', receiptNo: receipt?.receiptNo, signature: '陈述' })
}

const said = async (from: string, until: string) => {
  const { columns, lines } = await reader().forms.filled({ formId, from, until })
  return lines.map(({ caseId, cells }) => [
    caseId,
    ...['service', 'registeredCount', 'collectedFen'].map(
      (id) => cells[columns.indexOf(id)]?.value,
    ),
  ])
}

test('R7-5.10 a month counts what was registered in it, and the fees that came in', async () => {
  expect(await said('2026-10-01', '2026-10-31')).toEqual([
    [null, '灯具安装', 1, 0],
    [null, 'total', 1, 0],
  ])
  expect(await said('2026-11-01', '2026-11-30')).toEqual([
    [null, '入户保洁', 1, 0],
    [null, '灯具安装', 0, 8_000],
    [null, 'total', 1, 8_000],
  ])
  expect(await said('2026-12-01', '2026-12-31')).toEqual([])
})

test('R7-5.10 the file has the lines of the paper, amounts as numbers and the sums by name', async () => {
  const { titles, columns } = await loadForms('zh-CN')
  const { kernel } = await loadMessages('zh-CN')
  const file = await reader().forms.export({
    formId,
    from: '2026-11-01',
    until: '2026-11-30',
    language: 'zh-CN',
  })
  const { rows } = await readXlsx(Buffer.from(file.base64, 'base64'))
  const cells = rows.map((row) => row.cells)
  const at = cells[2]?.indexOf(columns.collectedFen) ?? -1
  expect(cells[0]?.[0]).toBe(titles.serviceSummary)
  expect(cells.slice(3, 6).map((line) => [line[0], line[at]])).toEqual([
    ['入户保洁', '0'],
    ['灯具安装', '80'],
    [kernel.total, '80'],
  ])
})
