import { readCase } from '../cases/read-case'
import type { Database } from '../connect'
import { type SearchedThing, searchedThings } from './search-rows'
import { askedTokensOf } from './tokens'

export interface FoundUnit {
  readonly unitId: string
  readonly label: string
  readonly building: string
  /** What belongs to the unit and bears what was typed, when it was found by that. */
  readonly foundBy: SearchedThing | null
  readonly people: readonly {
    readonly personId: string
    readonly name: string
    readonly kind: 'owner' | 'resident' | 'tenant'
    readonly phone: string | null
    /** The text was found in this person's name or phone. */
    readonly isMatch: boolean
  }[]
}

const things = searchedThings.map((thing) => `'${thing}'`).join(', ')
const isHere = `(o.until_on is null or o.until_on >= current_date)`

// However many have a token, so many are looked at: whoever types on is told more exactly.
const lookedAtMax = 300

/**
 * SQL of two parts of a `with`: `asked` (token, count) and `hit` (unit_id), the units in which every token
 * of `$1->'tokens'` is found. Equality on tokens only: other operators lose their index under row-level
 * security. The rarest token leads, and the others are looked up for what it found.
 */
export const unitHits = `
  asked as materialized (
    select value as token, (
      select count(*) from (
        select from search_token t where t.site_id = current_site() and t.token = value
        limit ${lookedAtMax}) few) as count
    from jsonb_array_elements_text($1->'tokens')),
  rarest as materialized (select token from asked order by count, length(token) desc, token limit 1),
  found as materialized (
    select t.kind, t.subject_id, t.unit_id from search_token t
    where t.site_id = current_site() and t.token = (select token from rarest)
    limit ${lookedAtMax}),
  candidate as materialized (
    select unit_id from found where unit_id is not null
    union
    select o.unit_id from found
    join occupancy o on o.site_id = current_site() and o.person_id = found.subject_id and ${isHere}
    where found.kind = 'person'),
  hit as materialized (
    select c.unit_id from candidate c where not exists (
      select from asked a
      where a.token <> (select token from rarest)
        and not exists (
          select from search_token t where t.site_id = current_site() and t.token = a.token
            and t.kind = 'unit' and t.subject_id = c.unit_id)
        and not exists (
          select from search_token t where t.site_id = current_site() and t.token = a.token
            and t.kind in (${things}) and t.unit_id = c.unit_id)
        and not exists (
          select from occupancy o
          join search_token t on t.site_id = current_site() and t.token = a.token
            and t.kind = 'person' and t.subject_id = o.person_id
          where o.site_id = current_site() and o.unit_id = c.unit_id and ${isHere})))`

/** SQL: whether more than what was looked at has even the rarest of the tokens. */
export const areTooManyHits = `coalesce((select min(count) >= ${lookedAtMax} from asked), false)`

const searchSql = `
  with ${unitHits},
  best as (
    select unit.unit_id, unit.label, unit.building, unit.label_order from hit
    join unit on unit.site_id = current_site() and unit.unit_id = hit.unit_id
    order by unit.label = $1->>'text' desc, unit.label_order
    limit ($1->>'limit')::integer)
  select coalesce(jsonb_agg(jsonb_build_object(
    'unitId', best.unit_id, 'label', best.label, 'building', best.building,
    'foundBy', (select min(found.kind) from found
      where found.unit_id = best.unit_id and found.kind in (${things})),
    'people', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'personId', p.person_id, 'name', p.name, 'kind', o.kind, 'phone', p.phone,
        'isMatch', exists (
          select from asked a join search_token t on t.site_id = current_site() and t.token = a.token
            and t.kind = 'person' and t.subject_id = p.person_id)
      ) order by o.kind, p.name), '[]')
      from occupancy o join person p on p.person_id = o.person_id
      where o.site_id = current_site() and o.unit_id = best.unit_id and ${isHere}))
    order by best.label = $1->>'text' desc, best.label_order),
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
