-- The rules count milliseconds: what is due by the clock's microseconds only is not due for them yet.
create or replace function claim_due(max_rows integer, lease interval)
returns table (site_id uuid, case_id uuid, due_at timestamptz)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with due as (
    select f.site_id, f.case_id from case_file f
    where f.due_at < date_trunc('milliseconds', clock_timestamp())
      and (f.claimed_until is null or f.claimed_until < clock_timestamp())
    order by f.due_at limit max_rows
    for update skip locked)
  update case_file f set claimed_until = clock_timestamp() + lease
  from due where f.site_id = due.site_id and f.case_id = due.case_id
  returning f.site_id, f.case_id, f.due_at;
end;

-- The older the moment that could not be carried out, the longer until it is tried again.
create function postpone_due(failed_site uuid, failed_case uuid, shortest interval, longest interval) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update case_file f
  set claimed_until = clock_timestamp()
    + greatest(shortest, least(longest, (clock_timestamp() - f.due_at) / 2))
  where f.site_id = failed_site and f.case_id = failed_case and f.due_at < clock_timestamp();
end;

revoke execute on function postpone_due from public;
grant execute on function postpone_due to frontdesk_app;
