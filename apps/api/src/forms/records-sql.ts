/** A case with its journal, as SQL gives it: sealed, with the key that opens it. */
export interface StoredRecord {
  readonly caseId: string
  readonly number: string
  readonly procedure: string
  readonly key: { readonly keyId: string; readonly wrapped: string } | null
}

/**
 * Cases of some procedures in order of time, of one period or one case. A form of the work done has
 * those in which somebody did something in the period, with these entries alone.
 */
export const recordsSql = `with asked as (
    select ($1->>'isOfWork')::boolean as is_of_work, ($1->>'onlyCaseId')::uuid as only_case,
      ($1->>'from')::timestamp at time zone time_zone as since,
      (($1->>'until')::timestamp + interval '1 day') at time zone time_zone as until
    from site where site_id = current_site()),
  worked as (
    select j.case_id, min(j.at) as since from asked a, journal j
    where a.is_of_work and a.only_case is null and j.at >= a.since and j.at < a.until
      and j.by->>'personId' is not null
    group by j.case_id),
  chosen as (
    select f.*, coalesce(w.since, f.opened_at) as listed_at
    from asked a, case_file f left join worked w using (case_id)
    where f.procedure in (select jsonb_array_elements_text($1->'procedures'))
      and case when a.only_case is not null then f.case_id = a.only_case
        when a.is_of_work then w.case_id is not null
        else f.opened_at >= a.since and f.opened_at < a.until end
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
        and (not a.is_of_work or a.only_case is not null or j.at >= a.since and j.at < a.until)))
    order by f.listed_at, f.number), '[]')
  from chosen f`
