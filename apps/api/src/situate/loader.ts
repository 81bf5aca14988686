import type { Asked } from './asked'
import { type LoadedOrder, orderParts } from './order-parts'

/** What the registers answered; a part that the command does not need is absent. */
export interface Loaded extends LoadedOrder {
  readonly units?: readonly string[]
  readonly staff?: readonly string[]
  readonly people?: readonly string[]
  readonly isWatched?: boolean
  readonly invitationId?: string | null
  readonly nextBadgeNo?: number
  readonly takenCodes?: readonly string[]
}

const digests = (name: string) => `array(select jsonb_array_elements_text($1->'${name}'))`

const units = `(select coalesce(jsonb_agg(unit_id), '[]') from unit where unit_id = any (i.ids))`
const staff = `(select coalesce(jsonb_agg(person_id), '[]') from staff
  where person_id = any (i.ids) and ended_at is null)`
const people = `(select coalesce(jsonb_agg(distinct person_id), '[]') from occupancy
  where person_id = any (i.ids))`
const isWatched = `exists (select from watch_list where ended_at is null and (
  name_digest = any (${digests('nameDigests')} || array[i.context->'visitorName'->>'digest'])
  or phone_digest = any (${digests('phoneDigests')} || array[i.context->'phone'->>'digest'])))`
const invitationId = `(select f.case_id from case_file f
  where f.procedure = 'visitor' and f.state = 'invited' and f.case_id <> ($1->>'caseId')::uuid
    and ($1->>'now')::timestamptz between
      (f.context->>'validFrom')::timestamptz and (f.context->>'validUntil')::timestamptz
    and (f.context->'phone'->>'digest' =
        any (${digests('phoneDigests')} || array[i.context->'phone'->>'digest'])
      or (f.context->'visitorName'->>'digest' =
          any (${digests('nameDigests')} || array[i.context->'visitorName'->>'digest'])
        and (f.unit_id = any (i.ids) or (f.context->>'hostPersonId')::uuid = any (i.ids))))
  order by f.opened_at limit 1)`
// The lowest number that nobody wears is 1 or follows one that is worn.
const nextBadgeNo = `(select min(c.badge_no) from (
    select 1 as badge_no union select badge_no + 1 from badge where freed_at is null) c
  where not exists (select from badge b where b.badge_no = c.badge_no and b.freed_at is null))`
const takenCodes = `(select coalesce(jsonb_agg(context->'code'->>'digest'), '[]') from case_file
  where procedure = 'visitor' and state = 'invited'
    and context->'code'->>'digest' = any (${digests('codeDigests')}))`

const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  announce: { isWatched, invitationId },
  arrive: { isWatched, nextBadgeNo },
  admit: { nextBadgeNo },
  invite: { takenCodes },
  ...orderParts,
}

/** The SQL that reads what a decision on this command needs; null when it needs nothing. */
export function loaderFor(asked: Asked): string | null {
  const { command, ids } = asked
  const isAboutOther = asked.command !== 'open' || asked.sourceCaseId !== null
  const isReferring = ids.length > 0 || command === 'announce'
  const wanted = {
    ...(isReferring && { units, staff, people }),
    ...(isAboutOther && parts[command]),
  }
  const members = Object.entries(wanted).map(([name, sql]) => `'${name}', ${sql}`)
  if (members.length === 0) return null
  return `select jsonb_build_object(${members.join(', ')})
    from (select f.context, array(select id::uuid from jsonb_array_elements_text($1->'ids') id)
        || array[(f.context->>'unitId')::uuid, (f.context->>'hostPersonId')::uuid] as ids
      from (select 1) one left join case_file f on f.case_id = ($1->>'caseId')::uuid) i`
}
