import type { ListColumn } from '@frontdesk/rules'
import type { Row } from '../../spreadsheet/table'
import type { ListedPerson, ListedUnit } from './listed'
import { joinsPlates, plateOf } from './plates'
import { addFault, type Reading, type ReadRow } from './read-row'

interface Gathered {
  readonly units: readonly ListedUnit[]
  /** A plate that was made of building and room, where all were; else null. */
  readonly joined: string | null
}

/** Rows of the same unit make one: they may leave out what another row says, but not gainsay it. */
export function gatherUnits(
  reading: Reading,
  rows: readonly { readonly row: Row; readonly read: ReadRow }[],
): Gathered {
  const isJoined = joinsPlates(rows.map(({ read }) => read))
  const units = new Map<string, ListedUnit>()
  for (const { row, read } of rows) {
    if (read.label === '') continue
    const label = isJoined ? plateOf(read) : read.label
    const before = units.get(label)
    if (before) units.set(label, together(reading, { row, read, before }))
    else units.set(label, begun(reading, { row, read, label }))
  }
  const [first] = units.keys()
  return { units: [...units.values()], joined: isJoined ? (first ?? null) : null }
}

function begun(
  reading: Reading,
  { row, read, label }: { readonly row: Row; readonly read: ReadRow; readonly label: string },
): ListedUnit {
  const building = read.building || null
  const { rowNo, floor, unitKind: kind, areaSquareMetres } = read
  const people: ListedPerson[] = []
  addPeople(reading, { row, people, added: read.people })
  return { rowNo, label, building, floor, kind, areaSquareMetres, people }
}

function together(
  reading: Reading,
  { row, read, before }: { readonly row: Row; readonly read: ReadRow; readonly before: ListedUnit },
): ListedUnit {
  const one = <Value>(column: ListColumn, known: Value | null, said: Value | null) => {
    if (known !== null && said !== null && known !== said) {
      addFault(reading, row, { column, code: 'unit-differs', otherRowNo: before.rowNo })
    }
    return known ?? said
  }
  const people = [...before.people]
  addPeople(reading, { row, people, added: read.people })
  return {
    ...before,
    building: one('building', before.building, read.building || null),
    floor: one('floor', before.floor, read.floor),
    kind: one('unitKind', before.kind, read.unitKind),
    areaSquareMetres: one('areaSquareMetres', before.areaSquareMetres, read.areaSquareMetres),
    people,
  }
}

interface Adding {
  readonly row: Row
  readonly people: ListedPerson[]
  readonly added: readonly ListedPerson[]
}

const isSame = (one: ListedPerson, other: ListedPerson): boolean =>
  one.kind === other.kind &&
  one.name === other.name &&
  one.fromOn === other.fromOn &&
  (one.phone === null || other.phone === null || one.phone === other.phone)

// Lists with a column for the owner repeat the owner on each row of a unit: that is no second person.
function addPeople(reading: Reading, { row, people, added }: Adding): void {
  for (const person of added) {
    const twin = people.find((other) => isSame(other, person))
    if (!twin) people.push(person)
    else if (reading.titles.places.has('name') && twin.rowNo !== person.rowNo) {
      const column = 'name'
      addFault(reading, row, { column, code: 'person-twice', otherRowNo: twin.rowNo })
    }
  }
}
