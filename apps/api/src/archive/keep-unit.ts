import {
  insertUnits,
  noteChanges,
  type Transaction,
  tables,
  type UnitRecord,
  updateUnits,
  withSite,
} from '@frontdesk/db'
import { and, eq, ne } from 'drizzle-orm'
import { ask } from '../ask'
import type { Known } from '../context'
import { constraintOf } from '../database-fault'
import { BadInput, notFound } from '../failure'
import { stale } from './stale'
import { takeArchive } from './take-archive'
import type { UnitInput } from './unit-fields'
import { archiveKeepers } from './who-may'

const { unit } = tables

/** Adds a unit, or changes the one that was looked at. */
export async function keepUnit(known: Known, input: UnitInput): Promise<void> {
  const { site, sender, now } = await ask<null>(known, { roles: archiveKeepers })
  const { siteId } = site
  const { version, ...next } = input
  await withSite(known.desk.database, siteId, async (tx) => {
    await takeArchive(tx, siteId, 'together')
    const before = await unitAsItIs(tx, input.unitId)
    if (before && isSame(before.unit, next)) return
    if (version === null ? before : before?.version !== version) {
      throw before ? stale(before.version) : notFound()
    }
    await assertLabelFree(tx, next)
    if (before) await updateUnits(tx, siteId, [next])
    else await insertUnits(tx, siteId, [next])
    const what = before ? 'changed' : 'added'
    const { unitId } = next
    const change = { register: 'unit', subjectId: unitId, unitId, what, isNow: next } as const
    const by = { personId: sender.personId ?? '', at: now }
    await noteChanges(tx, by, [{ ...change, was: before?.unit ?? null }])
  }).catch(asTaken)
}

async function unitAsItIs(tx: Transaction, unitId: string) {
  const [found] = await tx.select().from(unit).where(eq(unit.unitId, unitId)).for('no key update')
  if (!found) return null
  const { label, building, floor, kind, areaSquareMetres, version } = found
  const record: UnitRecord = { unitId, label, building, floor, kind, areaSquareMetres }
  return { unit: record, version }
}

const isSame = (one: UnitRecord, other: UnitRecord): boolean =>
  Object.entries(one).every(([name, value]) => Reflect.get(other, name) === value)

const labelTaken = () => new BadInput([{ path: 'label', code: 'label-taken' }])

/** Two who take the same label at once: the database lets one of them. */
function asTaken(error: unknown): never {
  throw constraintOf(error) === 'unit_label' ? labelTaken() : error
}

async function assertLabelFree(tx: Transaction, { unitId, label }: UnitRecord): Promise<void> {
  const taken = await tx
    .select({ unitId: unit.unitId })
    .from(unit)
    .where(and(eq(unit.label, label), ne(unit.unitId, unitId)))
  if (taken.length > 0) throw labelTaken()
}
