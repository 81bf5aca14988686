import type { ListColumn, OccupantKind, UnitKind } from '@frontdesk/rules'
import type { Row } from '../../spreadsheet/table'
import type { Titles } from './find-titles'
import type { CellFault, CellFaultCode, ListedPerson } from './listed'
import {
  labelMax,
  plainText,
  type Read,
  readArea,
  readDate,
  readFloor,
  readLabel,
  readOccupantKind,
  readPhone,
  readText,
  readUnitKind,
} from './read-cells'

const nameMax = 60

/** A row by itself: what it says of a unit, and of the people that it names. */
export interface ReadRow {
  readonly rowNo: number
  readonly label: string
  readonly building: string
  readonly entrance: string
  readonly floor: number | null
  readonly unitKind: UnitKind | null
  readonly areaSquareMetres: number | null
  readonly people: readonly ListedPerson[]
}

export interface Reading {
  readonly titles: Titles
  readonly faults: CellFault[]
}

/** Adds a fault of one cell of a row. */
export function addFault(
  { titles, faults }: Reading,
  row: Row,
  found: {
    readonly column: ListColumn
    readonly code: CellFaultCode
    readonly otherRowNo?: number
  },
): void {
  const { column, code, otherRowNo = null } = found
  const columnIndex = titles.places.get(column) ?? null
  const written = columnIndex === null ? '' : plainText(row.cells[columnIndex] ?? '').slice(0, 60)
  faults.push({ rowNo: row.rowNo, column, columnIndex, code, written, otherRowNo })
}

export function readRow(reading: Reading, row: Row): ReadRow {
  const cell = (column: ListColumn): string => {
    const index = reading.titles.places.get(column)
    return index === undefined ? '' : plainText(row.cells[index] ?? '')
  }
  const take = <Value>(column: ListColumn, read: (text: string) => Read<Value>): Value | null => {
    const taken = read(cell(column))
    if ('value' in taken) return taken.value
    addFault(reading, row, { column, code: taken.fault })
    return null
  }
  const text = (column: ListColumn) => take(column, readText(labelMax)) ?? ''
  if (cell('label') === '') addFault(reading, row, { column: 'label', code: 'required' })
  return {
    rowNo: row.rowNo,
    label: take('label', readLabel) ?? '',
    building: text('building'),
    entrance: text('entrance'),
    floor: take('floor', readFloor),
    unitKind: take('unitKind', readUnitKind),
    areaSquareMetres: take('areaSquareMetres', readArea),
    people: peopleOf({ reading, row, take, cell }),
  }
}

interface Taking {
  readonly reading: Reading
  readonly row: Row
  readonly take: <Value>(column: ListColumn, read: (text: string) => Read<Value>) => Value | null
  readonly cell: (column: ListColumn) => string
}

const byKind = [
  ['owner', 'ownerName', 'ownerPhone'],
  ['resident', 'residentName', 'residentPhone'],
  ['tenant', 'tenantName', 'tenantPhone'],
] as const

function peopleOf(taking: Taking): ListedPerson[] {
  const { row, take, cell } = taking
  const named = byKind.flatMap(([kind, nameColumn, phoneColumn]): ListedPerson[] => {
    const name = take(nameColumn, readText(nameMax))
    const phone = take(phoneColumn, readPhone)
    if (!name && cell(phoneColumn) !== '' && cell(nameColumn) === '') {
      addFault(taking.reading, row, { column: nameColumn, code: 'name-missing' })
    }
    return name ? [{ rowNo: row.rowNo, kind, name, phone, fromOn: null, untilOn: null }] : []
  })
  const person = personOf(taking)
  return person ? [person, ...named] : named
}

const ofPerson = ['occupantKind', 'phone', 'fromOn', 'untilOn'] as const

/** The person of the columns that say of what kind they are in a column of its own. */
function personOf({ reading, row, take, cell }: Taking): ListedPerson | null {
  const fail = (column: ListColumn, code: CellFaultCode) => addFault(reading, row, { column, code })
  const name = take('name', readText(nameMax))
  const kind = take<OccupantKind>('occupantKind', readOccupantKind)
  const phone = take('phone', readPhone)
  const fromOn = take('fromOn', readDate)
  const untilOn = take('untilOn', readDate)
  if (fromOn && untilOn && untilOn < fromOn) fail('untilOn', 'until-before-from')
  if (cell('name') === '') {
    const isHalf = ofPerson.some((column) => column !== 'occupantKind' && cell(column) !== '')
    if (isHalf) fail('name', 'name-missing')
    return null
  }
  if (cell('occupantKind') === '') fail('occupantKind', 'kind-missing')
  if (!name || !kind) return null
  return { rowNo: row.rowNo, kind, name, phone, fromOn, untilOn }
}
