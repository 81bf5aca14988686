import type { CommonFact } from '@frontdesk/rules'
import type { UtilityBatchFact } from '@frontdesk/rules/utility-batch'
import type { RegisterMeta, RegisterWrite } from './register-write'

/** Which requests are on the list of a batch that is not over. */
export function utilityBatchWrites(
  fact: UtilityBatchFact | CommonFact,
  meta: RegisterMeta,
): RegisterWrite[] {
  switch (fact.type) {
    case 'requestsListed':
      return [{ sql: list, args: { ...meta, requestIds: fact.requestIds } }]
    case 'requestsDropped':
    case 'requestsSettled':
      return [{ sql: take, args: { ...meta, requestIds: fact.requestIds } }]
    case 'caseEnded':
      return [{ sql: endAll, args: { ...meta } }]
    default:
      return []
  }
}

const list = `insert into batch_listing (site_id, batch_id, request_id, listed_at)
  select current_site(), ($1->>'caseId')::uuid, id::uuid, ($1->>'at')::timestamptz
  from jsonb_array_elements_text($1->'requestIds') id`

const take = `update batch_listing set over_at = ($1->>'at')::timestamptz
  where site_id = current_site() and batch_id = ($1->>'caseId')::uuid and over_at is null
    and request_id in (select id::uuid from jsonb_array_elements_text($1->'requestIds') id)`

const endAll = `update batch_listing set over_at = ($1->>'at')::timestamptz
  where site_id = current_site() and batch_id = ($1->>'caseId')::uuid and over_at is null`
