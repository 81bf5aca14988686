import type { Asked } from './asked'
import type { PartsSql } from './situating'
import { situatingOf, situatings } from './situatings'

const units = `(select coalesce(jsonb_agg(unit_id), '[]') from unit where unit_id = any (i.ids))`
const staff = `(select coalesce(jsonb_agg(person_id), '[]') from staff
  where person_id = any (i.ids) and ended_at is null)`
const people = `(select coalesce(jsonb_agg(distinct person_id), '[]') from occupancy
  where person_id = any (i.ids))`

/** The SQL that reads what a decision on this command needs; null when it needs nothing. */
export function loaderFor(asked: Asked, procedure: string | null): string | null {
  const parts = procedure ? partsOf(procedure, asked.command) : partsOfAny(asked.command)
  const isReferring = asked.ids.length > 0 || asked.command === 'announce'
  if (!parts && !isReferring) return null
  const members = { ...(isReferring && { units, staff, people }), ...(parts && { parts }) }
  return `select ${built(members)}
    from (select f.procedure, f.context,
        array(select id::uuid from jsonb_array_elements_text($1->'ids') id)
        || array[(f.context->>'unitId')::uuid, (f.context->>'hostPersonId')::uuid] as ids
      from (select 1) one left join case_file f on f.case_id = ($1->>'caseId')::uuid) i`
}

function partsOf(procedure: string, command: string): string | null {
  const parts = situatingOf(procedure).parts[command]
  return parts ? built(parts) : null
}

/** Of a case that is only now read: each procedure that knows the command reads its own. */
function partsOfAny(command: string): string | null {
  const branches = Object.entries(situatings).flatMap(([procedure, situating]) => {
    const parts = situating?.parts[command]
    return parts ? [`when '${procedure}' then ${built(parts)}`] : []
  })
  return branches.length > 0 ? `case i.procedure ${branches.join(' ')} end` : null
}

const built = (members: PartsSql): string =>
  `jsonb_build_object(${Object.entries(members)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')})`
