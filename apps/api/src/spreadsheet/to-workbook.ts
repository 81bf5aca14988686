import exceljs from 'exceljs'
import type { Cell, Column, Sheet } from './table'

// `@` keeps a text a text when somebody edits its cell: it never turns into a formula or a number.
const formats: Readonly<Record<Column['kind'], string>> = {
  text: '@',
  number: 'General',
  date: 'yyyy-mm-dd',
}

/** An Excel file of one sheet: titles that stay in sight, a filter on each column, no formulas. */
export async function toWorkbook({ name, columns, rows }: Sheet): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ title, kind, width }) => ({
    header: title,
    width,
    style: { numFmt: formats[kind] },
  }))
  sheet.getRow(1).font = { bold: true }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  for (const row of rows) sheet.addRow(row.map((cell, index) => written(cell, columns[index])))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

// Control characters are not XML; the program would not open the file.
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

function written(cell: Cell, column: Column | undefined): exceljs.CellValue {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return cell
  if (column?.kind === 'date') return new Date(`${cell}T00:00:00.000Z`)
  return cell.replace(unwritable, '')
}
