import { randomUUID } from 'node:crypto'
import {
  insertPeople,
  noteChanges,
  type OccupancyRecord,
  type PersonRecord,
  putOccupancies,
  type RegisterChange,
  type Transaction,
  tables,
  updatePeople,
  withSite,
} from '@frontdesk/db'
import { and, eq, isNull, ne } from 'drizzle-orm'
import { ask } from '../ask'
import type { Known } from '../context'
import { BadInput, notFound } from '../failure'
import { stale } from './stale'
import { takeArchive } from './take-archive'
import type { PersonInput } from './unit-fields'
import { archiveKeepers } from './who-may'

const { occupancy, person, unit } = tables

/** Adds somebody to a unit, or changes who they are, as what and how long they are there. */
export async function keepPerson(known: Known, input: PersonInput): Promise<void> {
  const { site, sender, now } = await ask<null>(known, { roles: archiveKeepers })
  const { siteId } = site
  await withSite(known.desk.database, siteId, async (tx) => {
    await takeArchive(tx, siteId, 'together')
    const before = await stayAsItIs(tx, input.occupancyId)
    const next = nextOf(input, before)
    if (before && isSame(before.stay, next.stay) && isSame(before.person, next.person)) return
    assertLookedAt(input, before)
    await assertOnceOpen(tx, next.stay)
    if (before) {
      await putOccupancies(tx, siteId, [next.stay])
      await updatePeople(tx, siteId, [next.person])
    } else {
      await assertUnit(tx, input.unitId)
      await insertPeople(tx, siteId, [next.person])
      await putOccupancies(tx, siteId, [next.stay])
    }
    await noteChanges(tx, { personId: sender.personId ?? '', at: now }, changesOf(before, next))
  })
}

/** Takes out somebody who was written down by mistake. Whoever moves out gets a last day instead. */
export async function removePerson(
  known: Known,
  { occupancyId, version }: { readonly occupancyId: string; readonly version: number },
): Promise<void> {
  const { site, sender, now } = await ask<null>(known, { roles: archiveKeepers })
  await withSite(known.desk.database, site.siteId, async (tx) => {
    await takeArchive(tx, site.siteId, 'together')
    const before = await stayAsItIs(tx, occupancyId)
    if (!before) throw notFound()
    if (before.version !== version) throw stale(before.version)
    const by = { personId: sender.personId ?? '', at: now }
    await noteChanges(tx, by, [
      {
        register: 'occupancy',
        subjectId: occupancyId,
        unitId: before.stay.unitId,
        what: 'removed',
        was: { ...before.stay, name: before.person.name },
        isNow: null,
      },
    ])
    await tx.delete(occupancy).where(eq(occupancy.occupancyId, occupancyId))
  })
}

interface Kept {
  readonly stay: OccupancyRecord
  readonly person: PersonRecord
}

type Before = Kept & { readonly version: number }

async function stayAsItIs(tx: Transaction, occupancyId: string): Promise<Before | null> {
  const [found] = await tx
    .select()
    .from(occupancy)
    .innerJoin(person, eq(person.personId, occupancy.personId))
    .where(eq(occupancy.occupancyId, occupancyId))
    .for('no key update')
  if (!found) return null
  const { unitId, personId, kind, fromOn, untilOn, version } = found.occupancy
  const { name, phone } = found.person
  return {
    stay: { occupancyId, unitId, personId, kind, fromOn, untilOn },
    person: { personId, name, phone },
    version,
  }
}

function nextOf(input: PersonInput, before: Before | null): Kept {
  const { occupancyId, unitId, kind, name, phone, fromOn, untilOn } = input
  const personId = before?.person.personId ?? randomUUID()
  return {
    stay: { occupancyId, unitId: before?.stay.unitId ?? unitId, personId, kind, fromOn, untilOn },
    person: {
      personId,
      name,
      phone: phone === null ? (before?.person.phone ?? null) : phone || null,
    },
  }
}

function assertLookedAt({ version }: PersonInput, before: Before | null): void {
  if (before ? before.version === version : version === null) return
  throw before ? stale(before.version) : notFound()
}

async function assertUnit(tx: Transaction, unitId: string): Promise<void> {
  const found = await tx.select({ label: unit.label }).from(unit).where(eq(unit.unitId, unitId))
  if (found.length === 0) throw notFound()
}

/** Nobody lives in a unit twice at a time as the same; `occupancy_once` says so too. */
async function assertOnceOpen(tx: Transaction, stay: OccupancyRecord): Promise<void> {
  if (stay.untilOn !== null) return
  const others = await tx
    .select({ occupancyId: occupancy.occupancyId })
    .from(occupancy)
    .where(
      and(
        eq(occupancy.unitId, stay.unitId),
        eq(occupancy.personId, stay.personId),
        eq(occupancy.kind, stay.kind),
        isNull(occupancy.untilOn),
        ne(occupancy.occupancyId, stay.occupancyId),
      ),
    )
  if (others.length > 0) throw new BadInput([{ path: 'kind', code: 'person-twice' }])
}

const isSame = (one: object, other: object): boolean =>
  Object.entries(one).every(([name, value]) => Reflect.get(other, name) === value)

function changesOf(before: Before | null, { stay, person: named }: Kept): RegisterChange[] {
  const what = before ? 'changed' : 'added'
  const { unitId } = stay
  const changes = [
    {
      register: 'person',
      subjectId: named.personId,
      unitId,
      what,
      was: before?.person ?? null,
      isNow: named,
    },
    {
      register: 'occupancy',
      subjectId: stay.occupancyId,
      unitId,
      what,
      was: before?.stay ?? null,
      isNow: stay,
    },
  ] as const
  return changes.filter(({ was, isNow }) => was === null || !isSame(was, isNow))
}
