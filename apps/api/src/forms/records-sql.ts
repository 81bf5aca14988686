/** A case with its journal, as SQL gives it: sealed, with the key that opens it. */
export interface StoredRecord {
  readonly caseId: string
  readonly number: string
  readonly procedure: string
  readonly key: { readonly keyId: string; readonly wrapped: string } | null
}

/** Cases of some procedures in the order in which they were opened, of one period or one case. */
export const recordsSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'caseId', f.case_id, 'number', f.number, 'procedure', f.procedure, 'state', f.state,
    'context', f.context, 'policy', f.policy, 'openedAt', iso(f.opened_at),
    'endedAt', iso(f.ended_at),
    'key', (select jsonb_build_object('keyId', key_id, 'wrapped', wrapped) from subject_key
      where subject_kind = 'case' and subject_id = f.case_id),
    'journal', (select coalesce(jsonb_agg(jsonb_build_object(
        'at', iso(j.at), 'by', j.by->'personId', 'command', j.command, 'fact', fact) order by j.sequence, n), '[]')
      from journal j, jsonb_array_elements(j.facts) with ordinality as facts (fact, n)
      where j.case_id = f.case_id)) order by f.opened_at, f.number), '[]')
  from (select c.* from case_file c, site
    where site.site_id = current_site()
      and c.procedure in (select jsonb_array_elements_text($1->'procedures'))
      and case when $1->>'onlyCaseId' is not null then c.case_id = ($1->>'onlyCaseId')::uuid
        else c.opened_at >= ($1->>'from')::timestamp at time zone site.time_zone
          and c.opened_at < (($1->>'until')::timestamp + interval '1 day') at time zone site.time_zone end
    order by c.opened_at, c.number limit ($1->>'limit')::integer) f`
