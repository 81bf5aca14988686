import type { BatchRequest, UtilityBatchWorld } from '@frontdesk/rules/utility-batch'
import type { Situating } from './situating'

interface Parts extends Readonly<Record<string, unknown>> {
  readonly requests: readonly (BatchRequest & { readonly version: number })[]
}

// The requests that the command names, and those on the list, each with the version it was read at.
const requests = `(select coalesce(jsonb_agg(jsonb_build_object(
    'caseId', r.case_id, 'version', r.version, 'number', r.number, 'state', r.state,
    'batchId', r.context->'batchId', 'utility', r.context->'utility', 'quantity', r.context->'quantity',
    'cashFen', r.context->'cashFen', 'spentFen', r.context->'spentFen', 'device', r.context->'device',
    'isDeviceMissing', r.context->'isDeviceMissing',
    'isListedElsewhere', exists (select from batch_listing l
      where l.request_id = r.case_id and l.over_at is null
        and l.batch_id <> ($1->>'caseId')::uuid))), '[]')
  from case_file r where r.procedure = 'utility-prepay' and r.case_id = any (i.ids || array(
    select id::uuid from jsonb_array_elements_text(i.context->'requestIds') id)))`

/** The registers as a batch asks them. */
export const utilityBatch: Situating<Parts> = {
  parts: { list: { requests }, handOver: { requests }, settle: { requests } },
  world: ({ loaded }): UtilityBatchWorld => ({ requests: loaded.parts?.requests ?? [] }),
}
