import {
  type ChangedBy,
  insertPeople,
  insertUnits,
  noteChanges,
  putOccupancies,
  type RegisterChange,
  type Transaction,
  updatePeople,
  updateUnits,
} from '@frontdesk/db'
import { isChanged, type Planned, type PlannedUnit } from './plan-import'

const unitsAtOnce = 200

export interface Writing {
  readonly tx: Transaction
  readonly siteId: string
  readonly by: ChangedBy
  /** Told after each slice; others are served in between. */
  readonly onProgress: (done: number, total: number) => Promise<void>
}

/** Writes what a plan changes, slice by slice, in one transaction: all of it or nothing. */
export async function writePlan(writing: Writing, units: readonly PlannedUnit[]): Promise<void> {
  const changed = units.filter(({ unit, people, occupancies }) =>
    [unit, ...people, ...occupancies].some(isChanged),
  )
  for (let from = 0; from < changed.length; from += unitsAtOnce) {
    const slice = changed.slice(from, from + unitsAtOnce)
    await writeSlice(writing, slice)
    await writing.onProgress(from + slice.length, changed.length)
  }
}

async function writeSlice({ tx, siteId, by }: Writing, slice: readonly PlannedUnit[]) {
  const units = parted(slice.map(({ unit }) => unit))
  const people = parted(slice.flatMap((unit) => unit.people))
  const stays = parted(slice.flatMap(({ occupancies }) => occupancies))
  const homes = new Map(
    slice.flatMap(({ occupancies }) =>
      occupancies.map(({ next }) => [next.personId, next.unitId] as const),
    ),
  )
  await insertUnits(tx, siteId, units.added.map(nextOf))
  await updateUnits(tx, siteId, units.changed.map(nextOf))
  await insertPeople(tx, siteId, people.added.map(nextOf))
  await putOccupancies(tx, siteId, [...stays.changed, ...stays.added].map(nextOf))
  // Somebody is seen, and so can be changed, only as an occupant.
  await updatePeople(tx, siteId, people.changed.map(nextOf))
  await noteChanges(tx, by, [
    ...entries(units, ({ unitId }) => ({ register: 'unit', subjectId: unitId, unitId })),
    ...entries(people, ({ personId }) => ({
      register: 'person',
      subjectId: personId,
      unitId: homes.get(personId) ?? null,
    })),
    ...entries(stays, ({ occupancyId, unitId }) => ({
      register: 'occupancy',
      subjectId: occupancyId,
      unitId,
    })),
  ])
}

const nextOf = <Kept>({ next }: Planned<Kept>): Kept => next

interface Parted<Kept> {
  readonly added: readonly Planned<Kept>[]
  readonly changed: readonly Planned<Kept>[]
}

function parted<Kept extends object>(planned: readonly Planned<Kept>[]): Parted<Kept> {
  const changed = planned.filter(isChanged)
  return {
    added: changed.filter(({ was }) => was === null),
    changed: changed.filter(({ was }) => was !== null),
  }
}

type Named = Pick<RegisterChange, 'register' | 'subjectId' | 'unitId'>

const entries = <Kept>(
  { added, changed }: Parted<Kept>,
  named: (kept: Kept) => Named,
): RegisterChange[] =>
  [...added, ...changed].map(({ next, was }) => ({
    ...named(next),
    what: was === null ? 'added' : 'changed',
    was,
    isNow: next,
  }))
