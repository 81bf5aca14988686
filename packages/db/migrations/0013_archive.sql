-- What changed in a register, by whom, from what to what: written with the change itself, and never altered.
-- No references here: a large import would lock and look up the same few rows for each of its lines.
create sequence register_position;
grant usage on sequence register_position to frontdesk_app;

create table register_entry (
  site_id uuid not null,
  position bigint not null default nextval('register_position'),
  register text not null,
  subject_id uuid not null,
  unit_id uuid,
  at timestamptz not null default clock_timestamp(),
  by uuid,
  what text not null,
  was jsonb,
  is_now jsonb,
  source_id uuid,
  primary key (site_id, position),
  constraint register_entry_what_known check (what in ('added', 'changed', 'ended', 'removed', 'shown'))
);
create index register_entry_subject on register_entry (site_id, subject_id, position desc);
create index register_entry_unit on register_entry (site_id, unit_id, position desc);
call protect('register_entry');
grant select, insert on register_entry to frontdesk_app;
create trigger register_entry_append_only before update or delete or truncate on register_entry
  for each statement execute function refuse_change();

-- Labels sort as people count: 2-301 before 10-301, 9F before 10F.
create function natural_order(label text) returns text language sql immutable parallel safe
return regexp_replace(
  regexp_replace(lower(label), '(\d+)', '00000000\1', 'g'), '\d*(\d{8})(?!\d)', '\1', 'g');

alter table unit
  add column area_square_metres numeric,
  add column version integer not null default 1,
  add column label_order text collate "C" not null
    generated always as (natural_order(building) || ' ' || natural_order(label)) stored,
  add constraint unit_kind_known check (kind in ('home', 'shop', 'office', 'storage', 'other')),
  add constraint unit_named check (label <> '' and building <> ''),
  add constraint unit_area_possible check (
    area_square_metres > 0 and area_square_metres < 1000000
    and area_square_metres = round(area_square_metres, 2));
create index unit_order on unit (site_id, label_order, unit_id);

alter table occupancy
  add column version integer not null default 1,
  add constraint occupancy_ends_after_it_begins check (until_on >= from_on);
create index occupancy_unit on occupancy (site_id, unit_id);

-- The contact sheet names passes. The migration that brings passes puts its own function in this place.
create function passes_of_unit(asked uuid) returns jsonb language sql stable
return '[]'::jsonb;

-- A list that was read and found in order, until somebody carries it out; any server may do that.
create table archive_import (
  site_id uuid not null references site,
  import_id uuid not null,
  by uuid not null references person,
  at timestamptz not null default now(),
  file_name text not null,
  list jsonb,
  report jsonb not null,
  done integer not null default 0,
  total integer not null,
  applied_at timestamptz,
  primary key (site_id, import_id)
);
call protect('archive_import');
grant select, insert, update, delete on archive_import to frontdesk_app;
