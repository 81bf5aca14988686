import type { Table } from '../../spreadsheet/table'
import { findTitles, type Titles } from './find-titles'
import { gatherUnits } from './gather-units'
import type { CellFault, ListedUnit, ListFaultCode } from './listed'
import { type Reading, readRow } from './read-row'

export interface ReadList {
  readonly titles: Titles
  readonly units: readonly ListedUnit[]
  readonly joined: string | null
  /** In the order of the file. */
  readonly faults: readonly CellFault[]
}

/** Reads a list of units and people, and finds everything that is wrong with it. */
export function readList(table: Table): ReadList | ListFaultCode {
  const titles = findTitles(table)
  if (typeof titles === 'string') return titles
  const reading: Reading = { titles, faults: [] }
  const rows = table.rows
    .filter(({ rowNo, cells }) => rowNo > titles.rowNo && cells.some((cell) => cell.trim() !== ''))
    .map((row) => ({ row, read: readRow(reading, row) }))
  if (rows.length === 0) return 'file-empty'
  const { units, joined } = gatherUnits(reading, rows)
  const faults = reading.faults.toSorted(
    (one, other) => one.rowNo - other.rowNo || (one.columnIndex ?? 0) - (other.columnIndex ?? 0),
  )
  return { titles, units, joined, faults }
}
