import type { OccupantKind, UnitKind } from '@frontdesk/rules'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../connect'
import { type SearchRow, searchRowsOfPerson, searchRowsOfUnit } from './search-rows'

export interface UnitRecord {
  readonly unitId: string
  readonly building: string
  readonly label: string
  readonly floor: number | null
  readonly kind: UnitKind
  readonly areaSquareMetres: number | null
}

export interface PersonRecord {
  readonly personId: string
  readonly name: string
  readonly phone: string | null
}

export interface OccupancyRecord {
  readonly occupancyId: string
  readonly unitId: string
  readonly personId: string
  readonly kind: OccupantKind
  readonly fromOn: string | null
  readonly untilOn: string | null
}

const given = (rows: readonly unknown[]) => sql`${JSON.stringify(rows)}::jsonb`

/** Adds units; a label that another unit has is refused by `unit_label`. */
export async function insertUnits(
  tx: Transaction,
  siteId: string,
  units: readonly UnitRecord[],
): Promise<void> {
  if (units.length === 0) return
  await tx.execute(sql`
    insert into unit (site_id, unit_id, building, label, floor, kind, area_square_metres)
    select ${siteId}::uuid, u."unitId", u.building, u.label, u.floor, u.kind, u."areaSquareMetres"
    from jsonb_to_recordset(${given(units)}) as u ("unitId" uuid, building text, label text,
      floor integer, kind text, "areaSquareMetres" numeric)`)
  await findable(
    tx,
    units.flatMap((unit) => searchRowsOfUnit(siteId, unit)),
  )
}

export async function updateUnits(
  tx: Transaction,
  siteId: string,
  units: readonly UnitRecord[],
): Promise<void> {
  if (units.length === 0) return
  await tx.execute(sql`
    update unit set building = u.building, label = u.label, floor = u.floor, kind = u.kind,
      area_square_metres = u."areaSquareMetres", version = unit.version + 1
    from jsonb_to_recordset(${given(units)}) as u ("unitId" uuid, building text, label text,
      floor integer, kind text, "areaSquareMetres" numeric)
    where unit.site_id = ${siteId}::uuid and unit.unit_id = u."unitId"`)
  await refind(tx, {
    siteId,
    subjectIds: units.map(({ unitId }) => unitId),
    rows: units.flatMap((unit) => searchRowsOfUnit(siteId, unit)),
  })
}

export async function insertPeople(
  tx: Transaction,
  siteId: string,
  people: readonly PersonRecord[],
): Promise<void> {
  if (people.length === 0) return
  await tx.execute(sql`
    insert into person (person_id, name, phone)
    select p."personId", p.name, p.phone
    from jsonb_to_recordset(${given(people)}) as p ("personId" uuid, name text, phone text)`)
  await findable(
    tx,
    people.flatMap((person) => searchRowsOfPerson(siteId, person)),
  )
}

export async function updatePeople(
  tx: Transaction,
  siteId: string,
  people: readonly PersonRecord[],
): Promise<void> {
  if (people.length === 0) return
  await tx.execute(sql`
    update person set name = p.name, phone = p.phone, updated_at = clock_timestamp()
    from jsonb_to_recordset(${given(people)}) as p ("personId" uuid, name text, phone text)
    where person.person_id = p."personId"`)
  await refind(tx, {
    siteId,
    subjectIds: people.map(({ personId }) => personId),
    rows: people.flatMap((person) => searchRowsOfPerson(siteId, person)),
  })
}

/** Adds occupancies, or sets those anew that are there. */
export async function putOccupancies(
  tx: Transaction,
  siteId: string,
  occupancies: readonly OccupancyRecord[],
): Promise<void> {
  if (occupancies.length === 0) return
  await tx.execute(sql`
    insert into occupancy (site_id, occupancy_id, unit_id, person_id, kind, from_on, until_on)
    select ${siteId}::uuid, o."occupancyId", o."unitId", o."personId", o.kind, o."fromOn", o."untilOn"
    from jsonb_to_recordset(${given(occupancies)}) as o ("occupancyId" uuid, "unitId" uuid,
      "personId" uuid, kind text, "fromOn" date, "untilOn" date)
    on conflict (site_id, occupancy_id) do update set kind = excluded.kind,
      from_on = excluded.from_on, until_on = excluded.until_on, version = occupancy.version + 1`)
}

async function findable(tx: Transaction, rows: readonly SearchRow[]): Promise<void> {
  await tx.execute(sql`
    insert into search_token (site_id, token, kind, subject_id, unit_id)
    select t."siteId", t.token, t.kind, t."subjectId", t."unitId"
    from jsonb_to_recordset(${given(rows)}) as t ("siteId" uuid, token text, kind text,
      "subjectId" uuid, "unitId" uuid)
    on conflict do nothing`)
}

interface Refound {
  readonly siteId: string
  readonly subjectIds: readonly string[]
  readonly rows: readonly SearchRow[]
}

async function refind(tx: Transaction, { siteId, subjectIds, rows }: Refound): Promise<void> {
  await tx.execute(sql`
    delete from search_token where site_id = ${siteId}::uuid and subject_id in (
      select value::uuid from jsonb_array_elements_text(${given(subjectIds)}))`)
  await findable(tx, rows)
}
