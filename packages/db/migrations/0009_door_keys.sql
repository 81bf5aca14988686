-- The keys of the cabinet: every key has a hook and a label that does not name its unit.
create table door_key (
  site_id uuid not null references site,
  key_id uuid not null,
  kind text not null check (kind in ('vacant', 'entrusted', 'equipment', 'other')),
  building text,
  floor integer,
  unit_id uuid,
  cabinet text not null,
  hook integer not null,
  label text not null,
  -- The owner signed that the desk may keep and lend it.
  consent_at timestamptz,
  reserved_until timestamptz,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (site_id, key_id),
  foreign key (site_id, unit_id) references unit
);
create unique index door_key_hook on door_key (site_id, cabinet, hook) where retired_at is null;
create unique index door_key_label on door_key (site_id, label) where retired_at is null;
call protect('door_key');
grant select, insert, update on door_key to frontdesk_app;

-- Who has a key: one case at a time. A lost key stays held until it is found.
create table key_holding (
  site_id uuid not null references site,
  holding_id uuid not null default gen_random_uuid(),
  key_id uuid not null,
  case_id uuid not null,
  taken_at timestamptz not null,
  lost_at timestamptz,
  back_at timestamptz,
  primary key (site_id, holding_id),
  foreign key (site_id, key_id) references door_key,
  foreign key (site_id, case_id) references case_file
);
create unique index key_in_one_hand on key_holding (site_id, key_id) where back_at is null;
create index key_holding_of_case on key_holding (site_id, case_id);
call protect('key_holding');
grant select, insert, update on key_holding to frontdesk_app;
