-- What is done exactly at the due moment is in time: a case is due only after it.
create function claim_due(max_rows integer, lease interval)
returns table (site_id uuid, case_id uuid, due_at timestamptz)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with due as (
    select f.site_id, f.case_id from case_file f
    where f.due_at < clock_timestamp()
      and (f.claimed_until is null or f.claimed_until < clock_timestamp())
    order by f.due_at limit max_rows
    for update skip locked)
  update case_file f set claimed_until = clock_timestamp() + lease
  from due where f.site_id = due.site_id and f.case_id = due.case_id
  returning f.site_id, f.case_id, f.due_at;
end;

create function next_due_at() returns timestamptz
language sql stable security definer set search_path = pg_catalog, public, pg_temp
return least(
  (select due_at from case_file
   where due_at is not null and (claimed_until is null or claimed_until < clock_timestamp())
   order by due_at limit 1),
  (select min(claimed_until) from case_file
   where due_at < clock_timestamp() and claimed_until >= clock_timestamp()));

create function claim_outbox(max_rows integer, lease interval)
returns table (site_id uuid, outbox_id uuid, kind text, payload jsonb, attempts integer)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with waiting as (
    select o.site_id, o.outbox_id from outbox o
    where o.sent_at is null and o.next_at <= clock_timestamp()
      and (o.claimed_until is null or o.claimed_until < clock_timestamp())
    order by o.next_at limit max_rows
    for update skip locked)
  update outbox o set claimed_until = clock_timestamp() + lease, attempts = o.attempts + 1
  from waiting where o.site_id = waiting.site_id and o.outbox_id = waiting.outbox_id
  returning o.site_id, o.outbox_id, o.kind, o.payload, o.attempts;
end;

create function outbox_sent(sent_ids uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update outbox set sent_at = clock_timestamp(), claimed_until = null where outbox_id = any (sent_ids);
end;

-- Without a next time it is given up, and stays for people to see.
create function outbox_failed(failed_id uuid, error text, again_at timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update outbox set last_error = error, next_at = again_at, claimed_until = null
  where outbox_id = failed_id;
end;

create function event_head() returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp
return coalesce((
  select e.xid::text || '-' || e.position from (
    (select xid, position from journal
     where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, position desc limit 1)
    union all
    (select xid, position from desk_call
     where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, position desc limit 1)
  ) e order by e.xid desc, e.position desc limit 1), '0-0');

-- Positions are drawn before commit, so a smaller one may appear later. Transactions older than every running
-- one are settled for good: read only those, in the order (transaction, position), and no entry is ever missed.
create function read_events_after(after text, max_rows integer)
returns table (cursor text, site_id uuid, kind text, case_id uuid, procedure text, version integer,
  command text, told jsonb, desk_call_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select e.xid::text || '-' || e.position, e.site_id, e.kind, e.case_id, e.procedure, e.version,
    e.command, e.told, e.desk_call_id
  from (
    (select j.xid, j.position, j.site_id, 'case' as kind, j.case_id, f.procedure, j.sequence as version,
       j.command, (
         select coalesce(jsonb_agg(fact->'to' || jsonb_build_object('subject', fact->'subject')), '[]')
         from jsonb_array_elements(j.facts) fact where fact->>'type' = 'told') as told,
       null::uuid as desk_call_id
     from journal j join case_file f on f.site_id = j.site_id and f.case_id = j.case_id
     where (j.xid, j.position) > (split_part(after, '-', 1)::xid8, split_part(after, '-', 2)::bigint)
       and j.xid < pg_snapshot_xmin(pg_current_snapshot())
     order by j.xid, j.position limit max_rows)
    union all
    (select d.xid, d.position, d.site_id, 'deskCall', null, null, null, null, '[]', d.desk_call_id
     from desk_call d
     where (d.xid, d.position) > (split_part(after, '-', 1)::xid8, split_part(after, '-', 2)::bigint)
       and d.xid < pg_snapshot_xmin(pg_current_snapshot())
     order by d.xid, d.position limit max_rows)
  ) e order by e.xid, e.position limit max_rows;
end;

revoke execute on function claim_due, next_due_at, claim_outbox, outbox_sent, outbox_failed,
  event_head, read_events_after from public;
grant execute on function claim_due, next_due_at, claim_outbox, outbox_sent, outbox_failed,
  event_head, read_events_after to frontdesk_app;
