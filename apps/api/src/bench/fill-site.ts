import { randomUUID } from 'node:crypto'
import { type Database, searchRowsOfPerson, searchRowsOfUnit } from '@frontdesk/db'

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜']
const given = [...'安明慧敏远知夏佳禾承海川守拙若溪可心清越书宁景行怀瑾子衿星河云帆']
const peopleOfUnit = 2
const unitsAtOnce = 250
const casesAtOnce = 20_000
const openCasesMax = 500

export interface Filled {
  readonly cases: number
  readonly people: number
  readonly tokens: number
}

interface Person {
  readonly personId: string
  readonly unitId: string
  readonly name: string
  readonly phone: string
}

const at = (list: readonly string[], step: number) => list[Math.floor(step) % list.length] ?? ''

/** The same person bears the same name and phone in every run, and no two phones are alike. */
export const personNo = (number: number) => ({
  name: `${at(surnames, number)}${at(given, number * 0.37)}${at(given, number * 1.7)}`,
  phone: String(13_000_000_000 + number * 7919),
})

const peopleOf = (index: number, unitId: string): Person[] =>
  Array.from({ length: peopleOfUnit }, (_, nth) => ({
    personId: randomUUID(),
    unitId,
    ...personNo(index * peopleOfUnit + nth),
  }))

const labelOf = (index: number) =>
  `${Math.floor(index / 400) + 1}-${Math.floor((index % 400) / 10) + 1}${String((index % 10) + 1).padStart(2, '0')}`

/** So many units with their people and all that they are found by. */
export async function fillUnits(owner: Database, siteId: string, units: number): Promise<void> {
  for (let start = 0; start < units; start += unitsAtOnce) {
    const count = Math.min(unitsAtOnce, units - start)
    const doors = Array.from({ length: count }, (_, index) => ({
      index: start + index,
      unitId: randomUUID(),
      label: labelOf(start + index),
    }))
    const people = doors.flatMap(({ index, unitId }) => peopleOf(index, unitId))
    const tokens = [
      ...doors.flatMap((unit) => searchRowsOfUnit(siteId, unit)),
      ...people.flatMap((person) => searchRowsOfPerson(siteId, person)),
    ]
    await owner.pool.query(fillSql, [siteId, ...[doors, people, tokens].map(asJson)])
  }
}

const asJson = (rows: object) => JSON.stringify(rows)

const fillSql = `with u as (
    insert into unit (site_id, unit_id, label, building)
    select $1::uuid, "unitId", label, split_part(label, '-', 1)
    from jsonb_to_recordset($2::jsonb) as x("unitId" uuid, label text)),
  p as (
    insert into person (person_id, name, phone)
    select "personId", name, phone
    from jsonb_to_recordset($3::jsonb) as x("personId" uuid, name text, phone text)),
  o as (
    insert into occupancy (site_id, occupancy_id, unit_id, person_id, kind)
    select $1::uuid, gen_random_uuid(), "unitId", "personId", 'owner'
    from jsonb_to_recordset($3::jsonb) as x("personId" uuid, "unitId" uuid))
  insert into search_token (site_id, token, kind, subject_id, unit_id)
  select $1::uuid, token, kind, "subjectId", "unitId"
  from jsonb_to_recordset($4::jsonb) as x(token text, kind text, "subjectId" uuid, "unitId" uuid)`

export const numberOf = (serial: number): string => `BX-${String(serial).padStart(8, '0')}`

/** So many cases, a minute apart; all but the newest few hundred are done. */
export async function fillCases(owner: Database, siteId: string, cases: number): Promise<void> {
  for (let start = 0; start < cases; start += casesAtOnce) {
    const last = Math.min(start + casesAtOnce, cases) - 1
    await owner.pool.query(casesSql, [siteId, start, last, cases - openCasesMax])
  }
}

const casesSql = `with door as (
    select array_agg(unit_id order by label_order, label) as ids from unit where site_id = $1)
  insert into case_file (site_id, case_id, procedure, number, state, context, holder_role, unit_id,
    title, opened_at, opened_by, ended_at, version, head_hash, head_recorded_at)
  select $1, gen_random_uuid(), 'service-request', 'BX-' || lpad(n::text, 8, '0'),
    case when n < $4 then 'done' else 'withReceptionist' end, '{}',
    'receptionist', door.ids[1 + n % array_length(door.ids, 1)], to_jsonb('走廊灯不亮 ' || n),
    timestamptz '2020-01-01' + n * interval '1 minute', '{}',
    case when n < $4 then timestamptz '2020-01-02' + n * interval '1 minute' end,
    1, md5(n::text), now()
  from generate_series($2::integer, $3::integer) n, door`

export async function countFilled(owner: Database): Promise<Filled> {
  await owner.pool.query('vacuum analyze')
  const { rows } = await owner.pool.query(`select
    (select count(*)::integer from case_file) as cases,
    (select count(*)::integer from occupancy) as people,
    (select count(*)::integer from search_token) as tokens`)
  return rows[0]
}
