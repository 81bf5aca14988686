import exceljs from 'exceljs'
import { columnsMax, FileError, type Row, rowsMax, type Table } from './table'
import { assertUnpackable } from './unpacked-size'

/** Reads the first sheet that is shown and not empty; of a formula counts what it came to. */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  const file = Buffer.from(bytes)
  assertUnpackable(file)
  const sheet = (await opened(file)).worksheets.find(
    ({ state, actualRowCount }) => state === 'visible' && actualRowCount > 0,
  )
  if (!sheet) throw new FileError('file-empty')
  const width = Math.min(sheet.columnCount, columnsMax)
  const rows: Row[] = []
  sheet.eachRow((row, rowNo) => {
    if (rows.length > rowsMax) return
    const cells = Array.from({ length: width }, (_, index) => textOf(row.getCell(index + 1).value))
    rows.push({ rowNo, cells })
  })
  return { rows }
}

async function opened(file: Buffer): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook()
  try {
    await workbook.xlsx.load(file as unknown as exceljs.Buffer)
    return workbook
  } catch {
    throw new FileError('file-unreadable')
  }
}

function textOf(value: exceljs.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('text' in value) return textOf(value.text)
  if ('result' in value) return textOf(value.result)
  return ''
}

// The program's dates have no zone; they come as the same day in UTC.
const dateText = (value: Date): string =>
  Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
