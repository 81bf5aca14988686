import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { addHours } from '@frontdesk/rules'
import exceljs from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { home } from '../testing/site'

const october = '2026-10-12T02:00:00.000Z'
const november = '2026-11-02T02:00:00.000Z'
const later = '2026-11-29T02:00:00.000Z'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
  await resolved(october, { category: 'cleaning' })
  await resolved(november, { category: 'cleaning' })
  await resolved(november, { category: 'engineering', anonymous: true })
  await opened(addHours(november, 1), { category: 'engineering', severity: 'major' })
  await serviceAt(november)
})
afterAll(() => fresh.drop())

const lin = (at: string) => staffCaller(deskOf(fresh.app, at), 'lin')

async function opened(at: string, changes: Readonly<Record<string, unknown>>) {
  const caseId = randomUUID()
  const input = {
    channel: 'phone',
    unitId: home,
    reporterName: '陈述',
    reporterPhone: '13800136021',
    matter: '楼道没有打扫',
    severity: 'general',
    ...changes,
  }
  await lin(at).cases.open({ procedure: 'complaint', caseId, input })
  return caseId
}

async function resolved(at: string, changes: Readonly<Record<string, unknown>>) {
  const caseId = await opened(at, changes)
  const send = (hours: number, command: { type: string } & Record<string, unknown>) =>
    lin(addHours(at, hours)).cases.submit({ caseId, commandId: randomUUID(), command })
  await send(0, { type: 'assign', department: 'cleaning' })
  await send(1, { type: 'judge', valid: true, reason: '现场核实属实' })
  await send(2, { type: 'resolve', method: '重新打扫', result: '已干净' })
}

async function serviceAt(at: string) {
  const input = { unitId: home, service: '灯具安装', feeFen: 8_000, wantedAt: addHours(at, 48) }
  await lin(at).cases.open({ procedure: 'special-service', caseId: randomUUID(), input })
}

const complaints = async (at: string, month?: string) => {
  const answer = await lin(at).reports.monthly({ report: 'complaints', month })
  if (answer.report !== 'complaints') throw new Error('Another report was answered')
  return answer
}

test('R7-4.1.3.2 the complaints of a month by category, with the months before it', async () => {
  const { period, isOver, series, rows } = await complaints(later, '2026-11')

  expect(period).toEqual({
    month: '2026-11',
    from: '2026-10-27T16:00:00.000Z',
    until: '2026-11-27T16:00:00.000Z',
  })
  expect(isOver).toBe(true)
  expect(series.map(({ month }) => month)).toEqual([
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-09',
    '2026-10',
    '2026-11',
  ])
  expect(series.map(({ figures }) => figures.recordedCount)).toEqual([0, 0, 0, 0, 1, 3])
  const [last] = series.slice(-1)
  expect(last?.figures).toMatchObject({
    onTimeRate: { part: 2, whole: 3 },
    majorCount: 1,
    openCount: 1,
  })
  expect(rows.map(({ marks }) => [marks.category, marks.timeliness])).toEqual([
    ['cleaning', 'inTime'],
    ['engineering', 'inTime'],
    ['engineering', 'late'],
  ])
})

test('R7-4.1.3.3 the table names who complained by one sign, and nobody who would not be named', async () => {
  const { columns, rows } = await complaints(later, '2026-11')
  const shown = rows.map(({ cells }) =>
    Object.fromEntries(columns.map((column, at) => [column, cells[at]?.value])),
  )

  expect(shown[0]).toMatchObject({
    receivedOn: '2026-11-02',
    receivedClock: '10:00',
    unitId: '3-1202',
    complainantName: '陈**',
    handlerId: '林知夏',
    method: '重新打扫',
    result: '已干净',
    takenById: '林知夏',
  })
  expect(shown[1]?.complainantName).toBe('anonymous')
})

test('without a month it is the one whose report is due in this month', async () => {
  const monthAt = async (at: string) => (await complaints(at)).period.month

  expect(await monthAt('2026-11-20T02:00:00.000Z')).toBe('2026-11')
  expect(await monthAt(later)).toBe('2026-11')
  expect(await monthAt('2026-12-01T02:00:00.000Z')).toBe('2026-12')
})

test('a month that runs is counted until now', async () => {
  const { isOver, runningMonth, rows } = await complaints(addHours(november, 3))

  expect([isOver, runningMonth]).toEqual([false, '2026-11'])
  expect(rows.map(({ marks }) => marks.timeliness)).toEqual(['inTime', 'inTime', 'running'])
})

test('a month without anything is there, and empty', async () => {
  const { series, rows } = await complaints(later, '2026-09')

  expect(rows).toEqual([])
  expect(series.at(-1)?.figures.validRate).toEqual({ part: 0, whole: 0 })
})

test('R7-4.7.4 the special services, and nothing of another site', async () => {
  const month = '2026-11'
  const services = await lin(later).reports.monthly({ report: 'services', month })
  expect(services.rows.map(({ marks }) => marks)).toEqual([
    { service: '灯具安装', outcome: 'open', quality: 'notAsked' },
  ])
  const su = staffCaller(deskOf(fresh.app, later), 'su')
  expect((await su.reports.monthly({ report: 'services', month })).rows).toEqual([])
})

test('the other reports are there too', async () => {
  for (const report of ['orders', 'utilities'] as const) {
    const answer = await lin(later).reports.monthly({ report, month: '2026-11' })
    expect([answer.report, answer.rows, answer.series.length]).toEqual([report, [], 6])
  }
})

test('the file has the figures above and a line for each case', async () => {
  const file = await lin(later).reports.export({
    report: 'complaints',
    month: '2026-11',
    language: 'zh-CN',
  })
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(Buffer.from(file.base64, 'base64') as unknown as exceljs.Buffer)
  const lines: unknown[][] = []
  workbook.worksheets[0]?.eachRow(({ values }) => lines.push((values as unknown[]).slice(1)))

  expect(file.name).toBe('投诉统计表 2026年11月-2026-11-29.xlsx')
  expect(lines[0]?.[0]).toBe('投诉统计表 2026年11月')
  expect(lines.map(([first]) => first)).toContain('投诉件数    3 件    比上期多 2 件')
  expect(lines.at(-1)).toContain('超时')
  expect(lines.at(-2)).toContain('匿名')
})
