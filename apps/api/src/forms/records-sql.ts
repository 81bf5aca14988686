/** A case with its journal, as SQL gives it: sealed, with the key that opens it. */
export interface StoredRecord {
  readonly caseId: string
  readonly number: string
  readonly procedure: string
  readonly key: { readonly keyId: string; readonly wrapped: string } | null
}

/**
 * Cases of some procedures in order of time: one case, or those that a period holds. Those that
 * somebody worked at come with the entries of that work alone, all others with their whole journal.
 */
export const recordsSql = `with asked as (
    select $1->>'holds' as holds, ($1->>'onlyCaseId')::uuid as only_case,
      ($1->>'from')::timestamp at time zone time_zone as since,
      (($1->>'until')::timestamp + interval '1 day') at time zone time_zone as until
    from site where site_id = current_site()),
  moved as (
    select j.case_id, min(j.at) as since from asked a, journal j
    where a.holds <> 'opened' and a.only_case is null and j.at >= a.since and j.at < a.until
      and (a.holds = 'moved' or j.by->>'personId' is not null)
    group by j.case_id),
  chosen as (
    select f.*, coalesce(m.since, f.opened_at) as listed_at
    from asked a, case_file f left join moved m using (case_id)
    where f.procedure in (select jsonb_array_elements_text($1->'procedures'))
      and case when a.only_case is not null then f.case_id = a.only_case
        when a.holds = 'opened' then f.opened_at >= a.since and f.opened_at < a.until
        else m.case_id is not null end
    order by listed_at, f.number limit ($1->>'limit')::integer)
  select coalesce(jsonb_agg(jsonb_build_object(
    'caseId', f.case_id, 'number', f.number, 'procedure', f.procedure, 'state', f.state,
    'context', f.context, 'policy', f.policy, 'openedAt', iso(f.opened_at),
    'endedAt', iso(f.ended_at),
    'key', (select jsonb_build_object('keyId', key_id, 'wrapped', wrapped) from subject_key
      where subject_kind = 'case' and subject_id = f.case_id),
    'journal', (select coalesce(jsonb_agg(jsonb_build_object(
        'at', iso(j.at), 'by', j.by->'personId', 'command', j.command, 'fact', fact) order by j.sequence, n), '[]')
      from asked a, journal j, jsonb_array_elements(j.facts) with ordinality as facts (fact, n)
      where j.case_id = f.case_id
        and (a.holds <> 'worked' or a.only_case is not null or j.at >= a.since and j.at < a.until)))
    order by f.listed_at, f.number), '[]')
  from chosen f`
