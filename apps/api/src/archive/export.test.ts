import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { languages } from '@frontdesk/messages'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTable } from '../spreadsheet/read-table'
import type { Cell } from '../spreadsheet/table'
import { toCsv } from '../spreadsheet/to-csv'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { harbourId, people, su } from '../testing/site'
import { takeIn, upload } from './testing'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
  await withSite(fresh.app, harbourId, (tx) =>
    tx.update(tables.staff).set({ roles: ['supervisor'] }),
  )
  await takeIn(fresh.app, list)
})
afterAll(() => fresh.drop())

const text = (title: string) => ({ title, kind: 'text' as const, width: 9 })
const titles = ['楼栋', '房号', '楼层', '面积', '身份', '姓名', '电话', '起始日期', '截止日期']
const rows: Cell[][] = [
  ['-12栋', '-12栋0301', '-1', '128.55', '业主', '𠮷野家', '+8613800136021', '2020-02-29', ''],
  ['-12栋', '-12栋0302', '', '', '业主', '阿卜杜·热合曼', '0571-88001234', '', ''],
  ['-12栋', '-12栋0302', '', '', '租户', '-5.00', '', '2025-01-01', '2025-12-31'],
  ['-12栋', '-12栋0302', '', '', '住户', '=1+1', '', '', ''],
  ['007', '007', '', '', '住户', "'@SUM(1)", '', '', ''],
  ['007', '008', '', '', '', '', '', '', ''],
]
const list = toCsv({ name: 'x', columns: titles.map(text), rows })

const gu = () => staffCaller(deskOf(fresh.app), 'gu')
const bytesOf = ({ base64 }: { base64: string }) => new Uint8Array(Buffer.from(base64, 'base64'))

test.each(
  languages.flatMap((language) => [
    { language, format: 'xlsx' as const },
    { language, format: 'csv' as const },
  ]),
)('what is exported as $format in $language is taken in unchanged', async (wish) => {
  const file = await gu().archive.export({ view: 'units', ...wish })

  const check = await gu().archive.checkImport(upload(bytesOf(file), file.name))

  expect(check).toMatchObject({ faultCount: 0, ignored: [], joined: null })
  expect(check.counts).toEqual({
    unitsAdded: 0,
    unitsChanged: 0,
    unitsSame: 6,
    peopleAdded: 0,
    peopleChanged: 0,
    peopleSame: 6,
  })
})

test('R7-3.6 another site takes the archive in and exports the same', async () => {
  const wish = { view: 'units', language: 'zh-CN', format: 'csv' } as const
  const file = await gu().archive.export({ ...wish, building: '-12栋' })

  await takeIn(fresh.app, bytesOf(file), 'su')

  const again = await staffCaller(deskOf(fresh.app), 'su').archive.export({
    ...wish,
    building: '-12栋',
  })
  expect((await readTable(bytesOf(again))).rows).toEqual((await readTable(bytesOf(file))).rows)
  expect(su.name).toBe('苏望海')
})

test('the contact sheet names who lives there now, with whole phones', async () => {
  const file = await gu().archive.export({ view: 'contacts', language: 'zh-CN', format: 'xlsx' })
  const { rows: lines } = await readTable(bytesOf(file))

  expect(file.name).toBe('住户联络资料表-2026-11-23.xlsx')
  expect(lines[0]?.cells.join()).toBe('楼栋,房号,身份,姓名,电话,起始日期,截止日期,证件号')
  expect(lines.map(({ cells }) => cells[3])).not.toContain('-5.00')
  expect(lines.find(({ cells }) => cells[1] === '3-1202')?.cells.slice(2, 5)).toEqual([
    '业主',
    '陈述',
    '13800136021',
  ])
})

test('the rental units are those that somebody rents now', async () => {
  await takeIn(fresh.app, '房号,身份,姓名,截止日期\n5-0301,租户,赵六,2027-05-31\n')

  const file = await gu().archive.export({
    view: 'rentals',
    language: 'en',
    format: 'csv',
    isRented: true,
  })

  const { rows: lines } = await readTable(bytesOf(file))
  expect(lines.slice(1).map(({ cells }) => cells)).toEqual([
    ['5', '5-0301', '', '', '', '赵六', '', '', '2027-05-31', ''],
  ])
})

test.each(languages)('the template in %s is a list that can be taken in', async (language) => {
  const file = await gu().archive.template({ language, format: 'xlsx' })

  const check = await gu().archive.checkImport(upload(bytesOf(file)))

  expect(check).toMatchObject({ fileFault: null, faultCount: 0 })
  expect(check.columns).toHaveLength(10)
  expect(people.gu.roles).toEqual(['supervisor'])
})
