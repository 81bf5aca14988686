import { readCsv } from './read-csv'
import { FileError, rowsMax, type Table } from './table'

const zip = [0x50, 0x4b]
const oldExcel = [0xd0, 0xcf, 0x11, 0xe0]

/** Reads a table out of what a file holds, whatever its name says. */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  const begins = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte)
  if (bytes.length === 0) throw new FileError('file-empty')
  if (begins(oldExcel)) throw new FileError('file-old-excel')
  // What reads Excel takes a second to load; a CSV file need not wait for it.
  const table = begins(zip) ? await (await import('./read-xlsx')).readXlsx(bytes) : readCsv(bytes)
  if (table.rows.length > rowsMax) throw new FileError('rows-too-many')
  return table
}
