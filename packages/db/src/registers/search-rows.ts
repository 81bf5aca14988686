import type { RegisterWrite } from './register-write'
import { phoneTokensOf, tokensOf } from './tokens'

/** What belongs to a unit and is looked for by itself: a car, a pass, a parcel, a key. */
export const searchedThings = ['plate', 'pass', 'parcel', 'key'] as const
export type SearchedThing = (typeof searchedThings)[number]

export interface SearchRow {
  readonly siteId: string
  readonly token: string
  readonly kind: 'unit' | 'person' | SearchedThing
  readonly subjectId: string
  /** Where it leads; somebody leads wherever they live. */
  readonly unitId: string | null
}

/** The rows of `search_token` under which a unit is found. */
export const searchRowsOfUnit = (
  siteId: string,
  { unitId, label }: { readonly unitId: string; readonly label: string },
): SearchRow[] =>
  tokensOf(label).map((token) => ({ siteId, token, kind: 'unit', subjectId: unitId, unitId }))

/** The rows of `search_token` under which a person is found. */
export function searchRowsOfPerson(
  siteId: string,
  person: { readonly personId: string; readonly name: string; readonly phone: string | null },
): SearchRow[] {
  const tokens = new Set([
    ...tokensOf(person.name),
    ...(person.phone ? phoneTokensOf(person.phone) : []),
  ])
  return [...tokens].map((token) => ({
    siteId,
    token,
    kind: 'person',
    subjectId: person.personId,
    unitId: null,
  }))
}

export interface Searched {
  readonly kind: SearchedThing
  readonly subjectId: string
  readonly unitId: string
  /** What is written on it: a plate, a number. Personal text does not belong here: it is kept open. */
  readonly texts: readonly string[]
}

/** From now on the unit is found by this thing, under these texts and no others. */
export const findBy = ({ kind, subjectId, unitId, texts }: Searched): RegisterWrite => ({
  sql: findBySql,
  args: { kind, subjectId, unitId, tokens: [...new Set(texts.flatMap(tokensOfThing))] },
})

/** From now on nothing is found by this thing. */
export const findNoMoreBy = (kind: SearchedThing, subjectId: string): RegisterWrite => ({
  sql: findBySql,
  args: { kind, subjectId, tokens: [] },
})

const shortestTail = 3

/** A number is found whole and by its last signs, as people remember it: `浙A12345` by `12345` and `345`. */
function tokensOfThing(text: string): string[] {
  const signs = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  const tails = Array.from({ length: Math.max(0, signs.length - shortestTail) }, (_, start) =>
    signs.slice(start + 1),
  )
  return [...tokensOf(text), ...(signs ? [signs] : []), ...tails]
}

const findBySql = `with gone as (
    delete from search_token where site_id = current_site() and subject_id = ($1->>'subjectId')::uuid
      and kind = $1->>'kind' and not ($1->'tokens') ? token)
  insert into search_token (site_id, token, kind, subject_id, unit_id)
  select current_site(), token, $1->>'kind', ($1->>'subjectId')::uuid, ($1->>'unitId')::uuid
  from jsonb_array_elements_text($1->'tokens') as given (token)
  on conflict (site_id, token, kind, subject_id) do update set unit_id = excluded.unit_id`
