import { ask, caseRoles } from '../ask'
import type { Known } from '../context'
import type { KeyRow } from './answers'
import { keyRow } from './key-row'
import { heldKeys, keyOfK, type StoredKey } from './key-sql'

const hitsMax = 20

export interface KeySearch {
  /** Part of a label, a hook such as `A27`, a unit, or what the key opens. */
  readonly text: string
  /** Those that were chosen already; they are found whatever the text is. */
  readonly keyIds: readonly string[]
}

const place = `k.cabinet || lpad(k.hook::text, 2, '0')`
const texts = `lower(concat_ws(' ', k.label, ${place}, u.label, k.opens))`

const searchSql = `select coalesce(jsonb_agg(hit), '[]') from (
  select ${keyOfK} as hit from ${heldKeys}
  where k.retired_at is null and k.room_id is null and (
    k.key_id in (select jsonb_array_elements_text($1->'keyIds')::uuid)
    or $1->>'text' <> '' and position($1->>'text' in ${texts}) > 0)
  order by k.key_id in (select jsonb_array_elements_text($1->'keyIds')::uuid) desc,
    lower(k.label) = $1->>'text' desc, k.cabinet, k.hook
  limit ${hitsMax} + jsonb_array_length($1->'keyIds')) found`

/** Keys by what stands on the tag, by hook or by unit, each with where it is now. */
export async function searchKeys(known: Known, { text, keyIds }: KeySearch): Promise<KeyRow[]> {
  const { world } = await ask<readonly StoredKey[]>(known, {
    roles: caseRoles,
    loader: searchSql,
    args: { text: text.toLowerCase(), keyIds },
  })
  return world.map((stored) => keyRow(known.desk, stored))
}
