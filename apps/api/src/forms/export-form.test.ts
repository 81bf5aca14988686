import type { FreshDatabase } from '@frontdesk/db/testing'
import { loadForms } from '@frontdesk/messages/load-messages'
import { writtenForms } from '@frontdesk/rules/forms'
import exceljs from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SavedFile } from '../spreadsheet/saved-file'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { openedAt } from '../testing/requests'
import { monday9 } from '../testing/site'

const formula = '=HYPERLINK("http://x")'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
  await openedAt(fresh.app, monday9, { matter: formula, reporterName: '+陈述' })
})
afterAll(() => fresh.drop())

const lin = () => staffCaller(deskOf(fresh.app), 'lin')
const asked = { from: '2026-11-23', until: '2026-11-23', language: 'zh-CN' } as const

async function sheetOf(file: SavedFile) {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(Buffer.from(file.base64, 'base64') as unknown as exceljs.Buffer)
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error('A file has a sheet')
  const rowOf = (rowNo: number) => (sheet.getRow(rowNo).values as exceljs.CellValue[]).slice(1)
  return { sheet, rowOf }
}

test('the title, columns and lines of the paper, and who signs below', async () => {
  const { columns, titles, signatures } = await loadForms('zh-CN')
  const file = await lin().forms.export({ ...asked, formId: 'ownerReceptions' })
  const { sheet, rowOf } = await sheetOf(file)

  expect(file.name).toMatch(/^接待业主情况记录-\d{4}-\d\d-\d\d\.xlsx$/)
  expect(sheet.getCell('A1').value).toBe(titles.ownerReceptions)
  expect(sheet.getCell('A2').value).toMatch(
    /^闻溪物业 汀兰苑 {4}2026-11-23 至 2026-11-23 {4}林知夏/,
  )
  expect(rowOf(3)).toEqual(
    writtenForms.ownerReceptions.columns.map(({ id }) => Reflect.get(columns, id)),
  )
  expect(sheet.pageSetup).toMatchObject({
    orientation: 'landscape',
    fitToWidth: 1,
    printTitlesRow: '3:3',
  })
  expect(sheet.getCell(`A${sheet.rowCount}`).value).toContain(signatures.supervisor)
})

test('nobody’s words become a formula, and a phone number stays masked', async () => {
  const { sheet, rowOf } = await sheetOf(
    await lin().forms.export({ ...asked, formId: 'ownerReceptions' }),
  )
  const line = rowOf(4)
  expect(line).toEqual(expect.arrayContaining([formula, '+陈述', '138****6021']))
  sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()))
})

test.each(Object.keys(writtenForms) as (keyof typeof writtenForms)[])(
  '%s has its columns in each language',
  async (formId) => {
    for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
      const { columns, titles } = await loadForms(language)
      const { sheet, rowOf } = await sheetOf(
        await lin().forms.export({ ...asked, formId, language }),
      )
      expect(sheet.getCell('A1').value).toBe(titles[formId])
      expect(rowOf(3)).toEqual(
        writtenForms[formId].columns.map(({ id }) => Reflect.get(columns, id)),
      )
    }
  },
)
