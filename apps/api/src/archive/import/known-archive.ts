import { type PersonRecord, phoneDigits, type Transaction, type UnitRecord } from '@frontdesk/db'
import type { OccupantKind } from '@frontdesk/rules'
import { sql } from 'drizzle-orm'
import type { ListedUnit } from '../list/listed'

/** Somebody of a unit, now or earlier, with who they are. */
export interface Occupant extends PersonRecord {
  readonly occupancyId: string
  readonly kind: OccupantKind
  readonly fromOn: string | null
  readonly untilOn: string | null
}

/** The part of the archive that a list speaks of. */
export interface KnownArchive {
  readonly units: ReadonlyMap<string, UnitRecord>
  readonly occupants: ReadonlyMap<string, readonly Occupant[]>
  /** By name and the digits of their phone. */
  readonly people: ReadonlyMap<string, PersonRecord>
}

export const personKey = (name: string, phone: string): string => `${name}\n${phoneDigits(phone)}`

/** Reads what the archive has under the labels of a list, and people with the phones of the list. */
export async function knownArchive(
  tx: Transaction,
  list: readonly ListedUnit[],
): Promise<KnownArchive> {
  const labels = list.map(({ label }) => label)
  const phones = list.flatMap(({ people }) => people.flatMap(({ phone }) => phone ?? []))
  const units = await tx.execute<Record<string, unknown>>(sql`
    select u.unit_id as "unitId", u.building, u.label, u.floor, u.kind,
      u.area_square_metres::double precision as "areaSquareMetres"
    from jsonb_array_elements_text(${JSON.stringify(labels)}::jsonb) as asked (label)
    join unit u on u.site_id = current_site() and u.label = asked.label`)
  const occupants = await tx.execute<Record<string, unknown>>(sql`
    select o.unit_id as "unitId", o.occupancy_id as "occupancyId", o.kind,
      o.from_on::text as "fromOn", o.until_on::text as "untilOn",
      p.person_id as "personId", p.name, p.phone
    from jsonb_array_elements_text(${JSON.stringify(units.rows.map(({ unitId }) => unitId))}::jsonb)
      as asked (unit_id)
    join occupancy o on o.site_id = current_site() and o.unit_id = asked.unit_id::uuid
    join person p on p.person_id = o.person_id
    order by o.until_on desc nulls first, o.from_on desc nulls last, o.occupancy_id`)
  const people = await tx.execute<Record<string, unknown>>(sql`
    select p.person_id as "personId", p.name, p.phone
    from (select distinct value from
      jsonb_array_elements_text(${JSON.stringify(phones.map(phoneDigits))}::jsonb)) as asked (digits)
    join search_token t on t.site_id = current_site() and t.token = asked.digits and t.kind = 'person'
    join person p on p.person_id = t.subject_id`)
  return {
    units: new Map(units.rows.map((row) => asUnit(row)).map((unit) => [unit.label, unit])),
    occupants: byUnit(occupants.rows.map(asOccupant)),
    people: new Map(
      people.rows
        .map(asPerson)
        .map((person) => [personKey(person.name, person.phone ?? ''), person]),
    ),
  }
}

function byUnit(occupants: readonly OccupantOfUnit[]): ReadonlyMap<string, readonly Occupant[]> {
  const grouped = new Map<string, Occupant[]>()
  for (const { unitId, ...occupant } of occupants) {
    grouped.set(unitId, [...(grouped.get(unitId) ?? []), occupant])
  }
  return grouped
}

type OccupantOfUnit = Occupant & { readonly unitId: string }
type Row = Readonly<Record<string, unknown>>

// Sound because the statements above name their columns by these members.
const asUnit = (row: Row) => row as unknown as UnitRecord
const asOccupant = (row: Row) => row as unknown as OccupantOfUnit
const asPerson = (row: Row) => row as unknown as PersonRecord
