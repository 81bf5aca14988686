create table case_file (
  site_id uuid not null references site,
  case_id uuid not null,
  procedure text not null,
  number text not null,
  number_series text not null generated always as (regexp_replace(number, '[0-9]+$', '')) stored,
  number_serial integer not null generated always as (substring(number from '[0-9]+$')::integer) stored,
  state text not null,
  context jsonb not null,
  holder_role text,
  holder_person_id uuid,
  department text,
  unit_id uuid,
  title jsonb,
  policy jsonb not null default '{}',
  due_at timestamptz,
  due_kind text,
  claimed_until timestamptz,
  opened_at timestamptz not null,
  opened_by jsonb not null,
  ended_at timestamptz,
  version integer not null,
  head_hash text not null,
  head_recorded_at timestamptz not null,
  updated_at timestamptz not null default now(),
  primary key (site_id, case_id),
  foreign key (site_id, unit_id) references unit,
  constraint case_file_number unique (site_id, number),
  constraint case_file_number_ends_in_digits check (number ~ '[^0-9][0-9]{1,9}$')
);
create index case_file_series on case_file (site_id, number_series, number_serial desc);
create index case_file_due on case_file (due_at) where due_at is not null;
create index case_file_opened on case_file (site_id, opened_at desc, case_id desc);
create index case_file_holder on case_file (site_id, holder_role, due_at) where ended_at is null;
create index case_file_holder_person on case_file (site_id, holder_person_id, due_at) where ended_at is null;
create index case_file_unit on case_file (site_id, unit_id, opened_at desc, case_id desc);
create index case_file_state on case_file (site_id, procedure, state, opened_at desc, case_id desc);
call protect('case_file');
call let_owner_see_all('case_file');
grant select, insert, update on case_file to frontdesk_app;

create table case_link (
  site_id uuid not null references site,
  case_id uuid not null,
  linked_id uuid not null,
  kind text not null,
  linked_at timestamptz not null default now(),
  primary key (site_id, case_id, linked_id),
  foreign key (site_id, case_id) references case_file,
  foreign key (site_id, linked_id) references case_file
);
create index case_link_back on case_link (site_id, linked_id);
call protect('case_link');
grant select, insert on case_link to frontdesk_app;

-- No reference to site here: every write would share-lock the one site row.
create table journal (
  site_id uuid not null,
  case_id uuid not null,
  sequence integer not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  by jsonb not null,
  command text not null,
  facts jsonb not null,
  clauses jsonb not null default '[]',
  state_before text not null,
  state_after text not null,
  prev_hash text,
  hash text not null,
  position bigint not null default nextval('event_position'),
  xid xid8 not null default pg_current_xact_id(),
  primary key (site_id, case_id, sequence),
  foreign key (site_id, case_id) references case_file,
  constraint journal_starts_without_hash check ((sequence = 1) = (prev_hash is null))
);
create index journal_event on journal (xid, position);
call protect('journal');
call let_owner_see_all('journal');
grant select, insert on journal to frontdesk_app;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger journal_append_only before update or delete or truncate on journal
  for each statement execute function refuse_change();

create table journal_anchor (
  site_id uuid not null references site,
  day date not null,
  until_xid xid8 not null,
  heads jsonb not null,
  previous_root text,
  root text not null,
  anchored_at timestamptz not null default now(),
  primary key (site_id, day)
);
call protect('journal_anchor');
grant select, insert on journal_anchor to frontdesk_app;
create trigger journal_anchor_append_only before update or delete or truncate on journal_anchor
  for each statement execute function refuse_change();

create table command_answer (
  site_id uuid not null,
  command_id uuid not null,
  case_id uuid not null,
  value jsonb not null,
  answered_at timestamptz not null default now(),
  primary key (site_id, command_id)
);
call protect('command_answer');
grant select, insert on command_answer to frontdesk_app;

create table outbox (
  site_id uuid not null,
  outbox_id uuid not null default gen_random_uuid(),
  kind text not null,
  payload jsonb not null,
  next_at timestamptz default now(),
  claimed_until timestamptz,
  attempts integer not null default 0,
  sent_at timestamptz,
  last_error text,
  created_at timestamptz not null default now(),
  primary key (site_id, outbox_id)
);
create index outbox_waiting on outbox (next_at) where sent_at is null and next_at is not null;
call protect('outbox');
call let_owner_see_all('outbox');
grant select, insert, update on outbox to frontdesk_app;

create table badge (
  site_id uuid not null references site,
  badge_id uuid not null default gen_random_uuid(),
  badge_no integer not null check (badge_no > 0),
  case_id uuid not null,
  taken_at timestamptz not null,
  freed_at timestamptz,
  primary key (site_id, badge_id),
  foreign key (site_id, case_id) references case_file
);
create unique index badge_on_site on badge (site_id, badge_no) where freed_at is null;
create index badge_case on badge (site_id, case_id);
call protect('badge');
grant select, insert, update on badge to frontdesk_app;

create table subject_key (
  site_id uuid not null references site,
  key_id uuid not null,
  subject_kind text not null check (subject_kind in ('case', 'person', 'watch')),
  subject_id uuid not null,
  wrapped text not null,
  created_at timestamptz not null default now(),
  primary key (site_id, key_id),
  constraint subject_key_one unique (site_id, subject_kind, subject_id)
);
call protect('subject_key');
grant select, insert, delete on subject_key to frontdesk_app;

create table erasure (
  site_id uuid not null references site,
  key_id uuid not null,
  reason text not null,
  erased_at timestamptz not null default now(),
  primary key (site_id, key_id)
);
call protect('erasure');
grant select, insert on erasure to frontdesk_app;

create function refuse_erased_key() returns trigger language plpgsql as $$
begin
  if exists (select from erasure where site_id = new.site_id and key_id = new.key_id) then
    raise exception 'key % was erased', new.key_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger subject_key_stays_erased before insert on subject_key
  for each row execute function refuse_erased_key();

create table event_cursor (
  name text primary key,
  cursor text not null,
  moved_at timestamptz not null default now()
);
grant select, insert, update on event_cursor to frontdesk_app;

-- One row: which master key, known by a keyed hash of it, sealed this database.
create table master_key (
  only_one boolean primary key default true check (only_one),
  fingerprint text not null
);
grant select, insert on master_key to frontdesk_app;
