import type { OccupancyRecord, PersonRecord, UnitRecord } from '@frontdesk/db'
import type { ListColumn } from '@frontdesk/rules'
import type { CellFaultCode, ListedPerson, ListedUnit } from '../list/listed'
import { buildingIn } from '../list/plates'
import type { KnownArchive, Occupant } from './known-archive'
import { type MatchedPerson, matchPeople } from './match-people'
import { daysOf, stayMeant } from './match-stays'

/** A record as it will be, and as it is; null where there is none. */
export interface Planned<Kept> {
  readonly next: Kept
  readonly was: Kept | null
}

export interface PlannedUnit {
  readonly unit: Planned<UnitRecord>
  readonly people: readonly Planned<PersonRecord>[]
  readonly occupancies: readonly Planned<OccupancyRecord>[]
}

/** What only the archive shows to be wrong. */
export interface PlanFault {
  readonly rowNo: number
  readonly column: ListColumn
  readonly code: CellFaultCode
}

export interface Plan {
  readonly units: readonly PlannedUnit[]
  readonly faults: readonly PlanFault[]
}

/** What taking a list in changes: with the same list a second time, nothing. */
export function planImport(
  list: readonly ListedUnit[],
  known: KnownArchive,
  newId: () => string,
): Plan {
  const planning: Planning = {
    known,
    newId,
    matches: matchPeople(list, known, newId),
    told: new Set(),
    faults: [],
  }
  return { units: list.map((unit) => planUnit(planning, unit)), faults: planning.faults }
}

interface Planning {
  readonly known: KnownArchive
  readonly newId: () => string
  readonly matches: ReadonlyMap<ListedPerson, MatchedPerson>
  /** People who stand in the plan already, with an earlier unit. */
  readonly told: Set<string>
  readonly faults: PlanFault[]
}

function planUnit(planning: Planning, listed: ListedUnit): PlannedUnit {
  const was = planning.known.units.get(listed.label) ?? null
  const building = listed.building ?? was?.building ?? buildingIn(listed.label)
  if (building === '') {
    planning.faults.push({ rowNo: listed.rowNo, column: 'building', code: 'building-missing' })
  }
  const next: UnitRecord = {
    unitId: was?.unitId ?? planning.newId(),
    label: listed.label,
    building,
    floor: listed.floor ?? was?.floor ?? null,
    kind: listed.kind ?? was?.kind ?? 'home',
    areaSquareMetres: listed.areaSquareMetres ?? was?.areaSquareMetres ?? null,
  }
  const people = listed.people.flatMap((person) => {
    const match = planning.matches.get(person)
    if (!match) throw new Error('Everybody of a list is matched')
    if (planning.told.has(match.person.personId)) return []
    planning.told.add(match.person.personId)
    return [{ next: match.person, was: match.was }]
  })
  return { unit: { next, was }, people, occupancies: planStays(planning, listed, next.unitId) }
}

function planStays(
  { known, newId, matches, faults }: Planning,
  { people }: ListedUnit,
  unitId: string,
): Planned<OccupancyRecord>[] {
  const taken = new Set<string>()
  return people.map((listed) => {
    const { kind, rowNo } = listed
    const personId = matches.get(listed)?.person.personId ?? ''
    const stays = (known.occupants.get(unitId) ?? []).filter(
      (stay) => stay.personId === personId && stay.kind === kind,
    )
    const stay = stayMeant(listed, stays, taken)
    if (stay) taken.add(stay.occupancyId)
    const days = daysOf(listed, stay)
    if (days.fromOn && days.untilOn && days.untilOn < days.fromOn) {
      faults.push({ rowNo, column: 'untilOn', code: 'until-before-from' })
    }
    const occupancyId = stay?.occupancyId ?? newId()
    return {
      next: { occupancyId, unitId, personId, kind, ...days },
      was: stay && recordOf(stay, unitId),
    }
  })
}

const recordOf = (stay: Occupant, unitId: string): OccupancyRecord => ({
  occupancyId: stay.occupancyId,
  unitId,
  personId: stay.personId,
  kind: stay.kind,
  fromOn: stay.fromOn,
  untilOn: stay.untilOn,
})

/** True of what taking the list in will change. */
export const isChanged = ({ next, was }: Planned<object>): boolean =>
  was === null || Object.entries(next).some(([name, value]) => Reflect.get(was, name) !== value)

export interface ImportCounts {
  readonly unitsAdded: number
  readonly unitsChanged: number
  readonly unitsSame: number
  readonly peopleAdded: number
  readonly peopleChanged: number
  readonly peopleSame: number
}

/** Somebody counts as changed also when only their stay is. */
export function countsOf({ units }: Plan): ImportCounts {
  const stays = units.flatMap(({ occupancies }) => occupancies)
  const people = new Map(
    units.flatMap((unit) => unit.people.map((person) => [person.next.personId, person] as const)),
  )
  const isPersonChanged = ({ next }: Planned<OccupancyRecord>) => {
    const person = people.get(next.personId)
    return person !== undefined && isChanged(person)
  }
  const count = <Item>(items: readonly Item[], holds: (item: Item) => boolean) =>
    items.filter(holds).length
  const changedStays = stays.filter((stay) => isChanged(stay) || isPersonChanged(stay))
  const addedStays = count(stays, ({ was }) => was === null)
  const addedUnits = count(units, ({ unit }) => unit.was === null)
  const changedUnits = count(units, ({ unit }) => isChanged(unit))
  return {
    unitsAdded: addedUnits,
    unitsChanged: changedUnits - addedUnits,
    unitsSame: units.length - changedUnits,
    peopleAdded: addedStays,
    peopleChanged: changedStays.length - addedStays,
    peopleSame: stays.length - changedStays.length,
  }
}
