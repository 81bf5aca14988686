import { CsvError, parse } from 'csv-parse/sync'
import { textOfCsvCell } from './csv-cell'
import { decodeText } from './decode-text'
import { columnsMax, FileError, type Row, rowsMax, type Table } from './table'

const delimiters = [',', '\t', ';', '，'] as const

/** Reads a CSV file; the number of a row is that of its place in a spreadsheet, blank lines included. */
export function readCsv(bytes: Uint8Array): Table {
  const text = decodeText(bytes)
  if (text.trim() === '') throw new FileError('file-empty')
  const rows: Row[] = parsed(text).map((cells, index) => ({
    rowNo: index + 1,
    cells: cells.slice(0, columnsMax).map(textOfCsvCell),
  }))
  return { rows }
}

function parsed(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: rowsMax + 1,
    })
  } catch (cause) {
    if (cause instanceof CsvError) throw new FileError('file-unreadable')
    throw cause
  }
}

/** The one that stands most often in the first lines. */
function delimiterOf(text: string): string {
  const head = text.split(/\r\n|\n|\r/, 20).join('\n')
  const counts = delimiters.map((each) => head.split(each).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}
