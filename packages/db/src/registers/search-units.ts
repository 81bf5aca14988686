import { readCase } from '../cases/read-case'
import type { Database } from '../connect'
import { askedTokensOf } from './tokens'

export interface FoundUnit {
  readonly unitId: string
  readonly label: string
  readonly building: string
  readonly people: readonly {
    readonly personId: string
    readonly name: string
    readonly kind: 'owner' | 'resident' | 'tenant'
    readonly phone: string | null
    /** The text was found in this person's name or phone. */
    readonly isMatch: boolean
  }[]
}

/** Equality on tokens only: other operators lose their index under row-level security. */
const searchSql = `
  with asked as (select value as token from jsonb_array_elements_text($1->'tokens')),
  found as (
    select t.token, t.kind, t.subject_id from asked
    join search_token t on t.token = asked.token and t.site_id = current_site()),
  hit as (
    select token, subject_id as unit_id from found where kind = 'unit'
    union
    select found.token, o.unit_id from found
    join occupancy o on o.site_id = current_site() and o.person_id = found.subject_id
      and (o.until_on is null or o.until_on >= current_date)
    where found.kind = 'person'),
  best as (
    select unit.unit_id, unit.label, unit.building, unit.floor from hit
    join unit on unit.site_id = current_site() and unit.unit_id = hit.unit_id
    group by unit.unit_id, unit.label, unit.building, unit.floor
    having count(*) = (select count(*) from asked)
    order by unit.label = $1->>'text' desc, length(unit.building), unit.building, unit.floor, unit.label
    limit ($1->>'limit')::integer)
  select coalesce(jsonb_agg(jsonb_build_object(
    'unitId', best.unit_id, 'label', best.label, 'building', best.building, 'people', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'personId', p.person_id, 'name', p.name, 'kind', o.kind, 'phone', p.phone,
        'isMatch', exists (select from found where kind = 'person' and subject_id = p.person_id)
      ) order by o.kind, p.name), '[]')
      from occupancy o join person p on p.person_id = o.person_id
      where o.site_id = current_site() and o.unit_id = best.unit_id
        and (o.until_on is null or o.until_on >= current_date)))
    order by best.label = $1->>'text' desc, length(best.building), best.building, best.floor, best.label),
    '[]') as units
  from best`

const searchArgs = (text: string, limit: number) => ({
  tokens: askedTokensOf(text),
  text: text.trim(),
  limit,
})

/** For `readCase`: who asks and what they look for in one round trip; the world is `FoundUnit[]`. */
export const searchUnitsLoader = (text: string, limit: number) => ({
  loader: searchSql,
  args: searchArgs(text, limit),
})

/** Units whose label, or people whose name or phone, hold everything that was typed. */
export async function searchUnits(
  database: Pick<Database, 'pool'>,
  siteId: string,
  { text, limit }: { readonly text: string; readonly limit: number },
): Promise<readonly FoundUnit[]> {
  const identity = { kind: 'system', siteId } as const
  const asked = searchUnitsLoader(text, limit)
  const { world } = await readCase<readonly FoundUnit[]>(database, { identity, ...asked })
  return world
}
