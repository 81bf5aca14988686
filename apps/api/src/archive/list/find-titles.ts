import { columnOfTitle } from '@frontdesk/messages/archive-titles'
import type { ListColumn } from '@frontdesk/rules'
import type { Row, Table } from '../../spreadsheet/table'
import type { ListFaultCode } from './listed'

/** A list may begin with its name and a date before the titles come. */
const searchedRows = 12

export interface Titles {
  readonly rowNo: number
  readonly places: ReadonlyMap<ListColumn, number>
  /** Titles as the file has them, by their place. */
  readonly written: readonly string[]
  readonly ignored: readonly string[]
}

/** The row that names the columns is the one that names most of ours. */
export function findTitles({ rows }: Table): Titles | ListFaultCode {
  const [best] = rows
    .slice(0, searchedRows)
    .map((row) => ({ row, named: namedIn(row) }))
    .toSorted((one, other) => other.named.length - one.named.length)
  if (!best?.named.some(({ column }) => column === 'label')) return 'label-missing'
  const places = new Map(best.named.map(({ column, index }) => [column, index]))
  if (places.size < best.named.length) return 'title-twice'
  const written = best.row.cells.map((title) => title.trim())
  const known = new Set(places.values())
  const ignored = written.filter((title, index) => title !== '' && !known.has(index))
  return { rowNo: best.row.rowNo, places, written, ignored }
}

// A merged title stands in each of its cells: the first counts.
const namedIn = ({ cells }: Row) =>
  cells.flatMap((title, index) => {
    const column = title === cells[index - 1] ? null : columnOfTitle(title)
    return column ? [{ column, index }] : []
  })
