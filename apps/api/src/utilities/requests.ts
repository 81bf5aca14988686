import type { UtilityRequest } from '../answers'
import { ask, caseRoles } from '../ask'
import type { Known } from '../context'

// With a batch: what it carries and is not settled yet. Without: what lies at the desk, on no list.
const requestsSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'caseId', r.case_id, 'number', r.number, 'unit', u.label, 'utility', r.context->'utility',
    'agency', r.context->'agency', 'quantity', r.context->'quantity', 'cashFen', r.context->'cashFen',
    'device', r.context->'device', 'deviceNo', r.context->'deviceNo') order by r.number), '[]')
  from case_file r left join unit u on u.unit_id = r.unit_id
  left join batch_listing l on l.request_id = r.case_id and l.over_at is null
  where r.procedure = 'utility-prepay' and r.ended_at is null and case
    when $1->>'batchId' is null then r.state = 'registered' and l.batch_id is null
    else l.batch_id = ($1->>'batchId')::uuid end`

/** Requests to put on a list, or those on the list of a batch. */
export async function listRequests(
  known: Known,
  batchId: string | null,
): Promise<readonly UtilityRequest[]> {
  const question = { loader: requestsSql, args: { batchId }, roles: caseRoles }
  return (await ask<readonly UtilityRequest[]>(known, question)).world
}
