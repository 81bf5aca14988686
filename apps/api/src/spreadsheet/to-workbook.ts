import exceljs from 'exceljs'
import type { Cell, Column, Sheet } from './table'

// `@` keeps a text a text when somebody edits its cell: it never turns into a formula or a number.
const formats: Readonly<Record<Column['kind'], string>> = {
  text: '@',
  number: 'General',
  money: '#,##0.00',
  date: 'yyyy-mm-dd',
}

/** An Excel file of one sheet: titles that stay in sight, a filter on each column, no formulas. */
export async function toWorkbook(table: Sheet): Promise<Uint8Array> {
  const { name, columns, rows, heading = [], foot = [] } = table
  const workbook = new exceljs.Workbook()
  const titleRowNo = heading.length + 1
  const sheet = workbook.addWorksheet(nameOf(name), {
    views: [{ state: 'frozen', ySplit: titleRowNo }],
    pageSetup: { ...onPaper, printTitlesRow: `${titleRowNo}:${titleRowNo}` },
    headerFooter: { oddFooter: '&R&P / &N' },
  })
  sheet.columns = columns.map(({ kind, width }) => ({ width, style: { numFmt: formats[kind] } }))
  heading.forEach((line, index) => {
    const row = acrossAll(sheet, line, columns)
    if (index === 0) row.font = { bold: true, size: 14 }
  })
  sheet.addRow(columns.map(({ title }) => title)).font = { bold: true }
  const last = { row: titleRowNo + rows.length, column: columns.length }
  sheet.autoFilter = { from: { row: titleRowNo, column: 1 }, to: last }
  for (const row of rows) sheet.addRow(row.map((cell, index) => written(cell, columns[index])))
  if (foot.length > 0) sheet.addRow([])
  for (const line of foot) acrossAll(sheet, line, columns).height = footHeight
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

// A4, as wide as the page and as long as it takes.
const onPaper: Partial<exceljs.PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
}

// Two lines: the program fits no height to a text over several columns.
const footHeight = 34

// The program takes no longer name for a sheet, and none with these signs.
const nameOf = (name: string) => name.replace(/[\\/?*:[\]]/g, '-').slice(0, 31)

/** A line of text over the whole width. */
function acrossAll(sheet: exceljs.Worksheet, line: string, columns: readonly Column[]) {
  const row = sheet.addRow([line.replace(unwritable, '')])
  row.numFmt = formats.text
  row.alignment = { wrapText: true, vertical: 'middle' }
  sheet.mergeCells(row.number, 1, row.number, columns.length)
  return row
}

// Control characters are not XML; the program would not open the file.
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

function written(cell: Cell, column: Column | undefined): exceljs.CellValue {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return cell
  if (column?.kind === 'date') return new Date(`${cell}T00:00:00.000Z`)
  return cell.replace(unwritable, '')
}
