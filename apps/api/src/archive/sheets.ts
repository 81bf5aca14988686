import type { Messages } from '@frontdesk/messages'
import { archiveColumns } from '@frontdesk/rules'
import type { Cell, Column } from '../spreadsheet/table'
import type { StoredUnit } from './unit-sql'

export const archiveViews = ['units', 'contacts', 'rentals'] as const
export type ArchiveView = (typeof archiveViews)[number]

export interface ArchiveSheet {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rowsOf: (unit: StoredUnit) => readonly (readonly Cell[])[]
}

type Person = StoredUnit['people'][number]

/** The columns of a list of the archive, and what a unit gives to its rows. */
export function sheetOf(view: ArchiveView, { desk }: Messages): ArchiveSheet {
  const sheets = { units: unitSheet, contacts: contactSheet, rentals: rentalSheet }
  return sheets[view](desk)
}

type Words = Messages['desk']

const text = (title: string, width = 14): Column => ({ title, kind: 'text', width })
const date = (title: string): Column => ({ title, kind: 'date', width: 12 })
const number = (title: string): Column => ({ title, kind: 'number', width: 10 })

/** The whole archive, as it is taken in again. */
function unitSheet({ archive, kind }: Words): ArchiveSheet {
  const { columns } = archive
  const kinds = {
    floor: number,
    areaSquareMetres: number,
    fromOn: date,
    untilOn: date,
  } as Readonly<Record<string, ((title: string) => Column) | undefined>>
  return {
    name: archive.title,
    columns: archiveColumns.map((column) => (kinds[column] ?? text)(columns[column])),
    rowsOf: (unit) => {
      const { building, label, floor, areaSquareMetres } = unit
      const place = [building, label, floor, archive.unitKinds[unit.kind], areaSquareMetres]
      const people = unit.people.map((person) => [
        kind[person.kind],
        person.name,
        person.phone,
        person.fromOn,
        person.untilOn,
      ])
      return (people.length > 0 ? people : [[null, null, null, null, null]]).map((person) => [
        ...place,
        ...person,
      ])
    },
  }
}

const livesHere = ({ isEnded }: Person) => !isEnded

/** Those whose passes name them, and with the first of the unit what names nobody there. */
function passesOf({ passes, people }: StoredUnit, person: Person): string {
  const named = new Set(people.map(({ name }) => name))
  const isFirst = people.find(livesHere) === person
  return passes
    .filter(({ holder }) => holder === person.name || (isFirst && !named.has(holder ?? '')))
    .map(({ passNo, givenOutOn, lastValidOn }) =>
      [passNo, [givenOutOn, lastValidOn].filter(Boolean).join('–')].join(' '),
    )
    .join('; ')
}

/** Everybody who lives here, with how to reach them. */
function contactSheet({ archive, kind }: Words): ArchiveSheet {
  const { columns } = archive
  return {
    name: archive.views.contacts,
    columns: [
      text(columns.building),
      text(columns.label),
      text(columns.occupantKind, 8),
      text(columns.name),
      text(columns.phone, 16),
      date(columns.fromOn),
      date(columns.untilOn),
      text(archive.passes, 20),
    ],
    rowsOf: (unit) =>
      unit.people
        .filter(livesHere)
        .map((person) => [
          unit.building,
          unit.label,
          kind[person.kind],
          person.name,
          person.phone,
          person.fromOn,
          person.untilOn,
          passesOf(unit, person),
        ]),
  }
}

/** Every tenant, with the owner who lets to them. */
function rentalSheet({ archive }: Words): ArchiveSheet {
  const { columns } = archive
  return {
    name: archive.views.rentals,
    columns: [
      text(columns.building),
      text(columns.label),
      number(columns.areaSquareMetres),
      text(columns.ownerName),
      text(columns.ownerPhone, 16),
      text(columns.tenantName),
      text(columns.tenantPhone, 16),
      date(columns.fromOn),
      date(columns.untilOn),
      text(archive.passes, 20),
    ],
    rowsOf: (unit) => {
      const here = unit.people.filter(livesHere)
      const owners = here.filter(({ kind }) => kind === 'owner')
      const joined = (texts: readonly (string | null)[]) => texts.filter(Boolean).join(' ')
      return here
        .filter(({ kind }) => kind === 'tenant')
        .map((tenant) => [
          unit.building,
          unit.label,
          unit.areaSquareMetres,
          joined(owners.map(({ name }) => name)),
          joined(owners.map(({ phone }) => phone)),
          tenant.name,
          tenant.phone,
          tenant.fromOn,
          tenant.untilOn,
          passesOf(unit, tenant),
        ])
    },
  }
}
