-- A changed register is an event like a changed case: one a statement, however much it changed.
create table register_event (
  site_id uuid not null references site,
  position bigint not null default nextval('event_position'),
  xid xid8 not null default pg_current_xact_id(),
  primary key (site_id, position)
);
create index register_event_order on register_event (xid, position);
call protect('register_event');
call let_owner_see_all('register_event');
grant select, insert on register_event to frontdesk_app;

create function register_changed() returns trigger language plpgsql as $$
begin
  insert into register_event (site_id)
  select distinct changed.site_id from changed where changed.what <> 'shown';
  return null;
end $$;
create trigger register_changed after insert on register_entry
  referencing new table as changed for each statement execute function register_changed();

create or replace function event_head() returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp
return coalesce((
  select e.xid::text || '-' || e.position from (
    (select xid, position from journal
     where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, position desc limit 1)
    union all
    (select xid, position from desk_call
     where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, position desc limit 1)
    union all
    (select xid, position from register_event
     where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, position desc limit 1)
  ) e order by e.xid desc, e.position desc limit 1), '0-0');

create or replace function read_events_after(after text, max_rows integer)
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
    union all
    (select r.xid, r.position, r.site_id, 'register', null, null, null, null, '[]', null
     from register_event r
     where (r.xid, r.position) > (split_part(after, '-', 1)::xid8, split_part(after, '-', 2)::bigint)
       and r.xid < pg_snapshot_xmin(pg_current_snapshot())
     order by r.xid, r.position limit max_rows)
  ) e order by e.xid, e.position limit max_rows;
end;
