import type { StoredRecord } from '../forms/records-sql'

export type { StoredRecord }

/** The cases of a procedure that were there at some time between two moments, each with its whole journal. */
export const reportRecordsSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'caseId', f.case_id, 'number', f.number, 'procedure', f.procedure, 'state', f.state,
    'context', f.context, 'policy', f.policy, 'openedAt', iso(f.opened_at),
    'endedAt', iso(f.ended_at),
    'key', (select jsonb_build_object('keyId', key_id, 'wrapped', wrapped) from subject_key
      where subject_kind = 'case' and subject_id = f.case_id),
    'journal', (select coalesce(jsonb_agg(jsonb_build_object(
        'at', iso(j.at), 'by', j.by->'personId', 'command', j.command, 'fact', fact)
        order by j.sequence, n), '[]')
      from journal j, jsonb_array_elements(j.facts) with ordinality as facts (fact, n)
      where j.case_id = f.case_id))
    order by f.opened_at, f.number), '[]')
  from case_file f
  where f.procedure = $1->>'procedure' and f.opened_at < ($1->>'until')::timestamptz
    and (f.ended_at is null or f.ended_at >= ($1->>'since')::timestamptz)`
