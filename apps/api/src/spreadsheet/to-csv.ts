import { csvCell } from './csv-cell'
import type { Cell, Sheet } from './table'

const byteOrderMark = '\ufeff'

/** The same as a CSV file in UTF-8, with the mark by which Excel knows it. */
export function toCsv({ columns, rows }: Sheet): Uint8Array {
  const lines = [columns.map(({ title }) => title), ...rows].map((cells) =>
    cells.map(written).join(','),
  )
  return new TextEncoder().encode(`${byteOrderMark}${lines.join('\r\n')}\r\n`)
}

const written = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell) : csvCell(cell ?? '')
