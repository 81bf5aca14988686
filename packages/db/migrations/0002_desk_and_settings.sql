create table post (
  site_id uuid not null references site,
  role text not null,
  person_id uuid references person,
  deputy_id uuid references person,
  primary key (site_id, role)
);
call protect('post');
grant select, insert, update on post to frontdesk_app;

create table department (
  site_id uuid not null references site,
  kind text not null,
  head_id uuid references person,
  deputy_id uuid references person,
  primary key (site_id, kind)
);
call protect('department');
grant select, insert, update on department to frontdesk_app;

create table absence (
  site_id uuid not null references site,
  absence_id uuid not null,
  person_id uuid not null references person,
  from_at timestamptz not null,
  until_at timestamptz not null,
  primary key (site_id, absence_id),
  constraint absence_ends check (until_at > from_at)
);
create index absence_person on absence (site_id, person_id, until_at);
call protect('absence');
grant select, insert, update, delete on absence to frontdesk_app;

create table calendar_day (
  site_id uuid not null references site,
  day date not null,
  kind text not null check (kind in ('off', 'makeUp')),
  name text,
  primary key (site_id, day)
);
call protect('calendar_day');
grant select, insert, update, delete on calendar_day to frontdesk_app;

-- Servers keep a site's calendar until its version moves.
create function calendar_moved() returns trigger language plpgsql as $$
begin
  update site set calendar_version = calendar_version + 1
  where site_id in (select distinct changed.site_id from changed);
  return null;
end $$;
create trigger calendar_added after insert on calendar_day
  referencing new table as changed for each statement execute function calendar_moved();
create trigger calendar_changed after update on calendar_day
  referencing new table as changed for each statement execute function calendar_moved();
create trigger calendar_removed after delete on calendar_day
  referencing old table as changed for each statement execute function calendar_moved();

create table policy_value (
  site_id uuid not null references site,
  key text not null,
  from_on date not null,
  value jsonb not null,
  clause text,
  set_by uuid references person,
  set_at timestamptz not null default now(),
  primary key (site_id, key, from_on)
);
call protect('policy_value');
grant select, insert, update, delete on policy_value to frontdesk_app;

create table watch_list (
  site_id uuid not null references site,
  watch_id uuid not null,
  name jsonb not null,
  name_digest text,
  phone_digest text,
  reason jsonb,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (site_id, watch_id)
);
create index watch_list_name on watch_list (site_id, name_digest) where ended_at is null;
create index watch_list_phone on watch_list (site_id, phone_digest) where ended_at is null;
call protect('watch_list');
grant select, insert, update on watch_list to frontdesk_app;

create table kiosk (
  site_id uuid not null references site,
  kiosk_id uuid not null,
  name text not null,
  token_hash text unique,
  px_per_mm numeric,
  created_at timestamptz not null default now(),
  enrolled_at timestamptz,
  revoked_at timestamptz,
  primary key (site_id, kiosk_id)
);
call protect('kiosk');
call let_owner_see_all('kiosk');
grant select, insert, update on kiosk to frontdesk_app;

create table kiosk_code (
  site_id uuid not null references site,
  code_hash text not null,
  kiosk_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (site_id, code_hash),
  constraint kiosk_code_hash unique (code_hash),
  foreign key (site_id, kiosk_id) references kiosk
);
call protect('kiosk_code');
call let_owner_see_all('kiosk_code');
grant select, insert, update, delete on kiosk_code to frontdesk_app;

-- Journal entries and desk calls share one order of events.
create sequence event_position;
grant usage on sequence event_position to frontdesk_app;

create table desk_call (
  site_id uuid not null references site,
  desk_call_id uuid not null,
  kiosk_id uuid not null,
  screen text not null,
  called_at timestamptz not null default now(),
  answered_at timestamptz,
  answered_by uuid references person,
  position bigint not null default nextval('event_position'),
  xid xid8 not null default pg_current_xact_id(),
  primary key (site_id, desk_call_id),
  foreign key (site_id, kiosk_id) references kiosk
);
create index desk_call_event on desk_call (xid, position);
create index desk_call_waiting on desk_call (site_id, called_at) where answered_at is null;
call protect('desk_call');
call let_owner_see_all('desk_call');
grant select, insert, update on desk_call to frontdesk_app;

create function desk_call_moved() returns trigger language plpgsql as $$
begin
  new.position := nextval('event_position');
  new.xid := pg_current_xact_id();
  return new;
end $$;
create trigger desk_call_moved before update on desk_call
  for each row execute function desk_call_moved();
