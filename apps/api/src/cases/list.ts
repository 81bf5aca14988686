import { askedTokensOf } from '@frontdesk/db'
import { isProcedureId } from '@frontdesk/rules'
import { z } from 'zod'
import type { CaseList } from '../answers'
import { ask, caseRoles } from '../ask'
import type { Known } from '../context'
import { idText, storableText } from '../text'
import { cursorOf, cursorText } from './cursor'
import { caseRow } from './row'
import { isLateF, rowOfF, type StoredRow } from './row-sql'

const pageSize = 50
export const casesMax = 100

export const CaseFilter = z.object({
  procedure: z.string().refine(isProcedureId, { error: 'choice-impossible' }).optional(),
  state: storableText(40).optional(),
  holder: storableText(40).optional(),
  isOverdue: z.boolean().optional(),
  isEnded: z.boolean().optional(),
  unitId: idText().optional(),
  text: storableText(60).optional(),
  cursor: storableText(200).optional(),
  limit: z.int().min(1).max(casesMax).optional(),
})
export type CaseFilter = z.infer<typeof CaseFilter>

/** One page of cases, newest first, from where the last page ended. */
export async function listCases(known: Known, filter: CaseFilter): Promise<CaseList> {
  const limit = filter.limit ?? pageSize
  const text = filter.text?.trim()
  const { sender, world } = await ask<readonly StoredRow[]>(known, {
    roles: caseRoles,
    loader: listSql({ ...filter, text }),
    args: {
      ...filter,
      limit: limit + 1,
      number: text?.toUpperCase(),
      tokens: text ? askedTokensOf(text) : [],
      digest: text && known.desk.sealer.digest(text),
      after: filter.cursor && cursorOf(filter.cursor),
    },
  })
  const rows = world.slice(0, limit)
  const last = rows.at(-1)
  return {
    rows: rows.map((row) => caseRow(known.desk, sender, row)),
    nextCursor: world.length > limit && last ? cursorText(last) : null,
  }
}

const conditions: Readonly<Record<string, string>> = {
  procedure: `f.procedure = $1->>'procedure'`,
  state: `f.state = $1->>'state'`,
  unitId: `f.unit_id = ($1->>'unitId')::uuid`,
  cursor: `(f.opened_at, f.case_id) <
    (($1->'after'->>0)::timestamptz, ($1->'after'->>1)::uuid)`,
}

// A case is found by its number, by its unit or the people there, an open one by who reported it,
// and an item that waits by its pickup code or tracking number.
const found = `f.case_id in (
  select case_id from case_file where number = $1->>'number'
  union
  select case_id from case_file where unit_id in (
    select unit_id from (
      select token, subject_id as unit_id from search_token
      where kind = 'unit' and token in (select jsonb_array_elements_text($1->'tokens'))
      union
      select t.token, o.unit_id from search_token t
      join occupancy o on o.person_id = t.subject_id
      where t.kind = 'person' and t.token in (select jsonb_array_elements_text($1->'tokens'))) hit
    group by unit_id having count(*) = jsonb_array_length($1->'tokens'))
  union
  select case_id from case_file where ended_at is null and $1->>'digest' in (
    context->'reporterName'->>'digest', context->'reporterPhone'->>'digest',
    context->'visitorName'->>'digest', context->'phone'->>'digest',
    context->'recipient'->>'digest')
  union
  select case_id from parcel where left_at is null
    and (code_digest = $1->>'digest' or tracking_key = tracking_key_of(carrier, $1->>'text')))`

function listSql(filter: CaseFilter): string {
  const where = Object.entries(conditions).flatMap(([name, sql]) =>
    filter[name as keyof CaseFilter] === undefined ? [] : [sql],
  )
  // Written out, so that the indexes of what is late and of what is open are used.
  if (filter.isOverdue !== undefined) where.push(filter.isOverdue ? isLateF : `not ${isLateF}`)
  if (filter.isEnded !== undefined) where.push(`f.ended_at is ${filter.isEnded ? 'not ' : ''}null`)
  if (filter.holder === 'me') where.push(`f.holder_person_id = ($1->>'personId')::uuid`)
  else if (filter.holder) where.push(`f.holder_role = $1->>'holder'`)
  if (filter.holder) where.push('f.ended_at is null')
  if (filter.text) where.push(found)
  return `select coalesce(jsonb_agg(page.line order by page.opened_at desc, page.case_id desc), '[]')
    from (
      select f.opened_at, f.case_id, ${rowOfF} as line from case_file f
      where ${['true', ...where].join(' and ')}
      order by f.opened_at desc, f.case_id desc limit ($1->>'limit')::integer) page`
}
