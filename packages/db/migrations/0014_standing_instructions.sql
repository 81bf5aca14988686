-- What a unit asked the desk to mind until further notice. The staff sees it wherever the unit comes up; a kiosk never does.
create table standing_instruction (
  site_id uuid not null references site,
  instruction_id uuid not null,
  unit_id uuid not null,
  kind text not null,
  words text not null default '',
  given_by text not null,
  from_on date,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (site_id, instruction_id),
  constraint instruction_of_a_unit foreign key (site_id, unit_id) references unit,
  constraint instruction_kind_known check (kind in ('doNotAdmit', 'permissionToEnter', 'awayUntil', 'holdMail')),
  constraint instruction_names_whom check (kind not in ('doNotAdmit', 'permissionToEnter') or words <> ''),
  constraint instruction_away_until_a_day check (kind <> 'awayUntil' or until_on is not null),
  constraint instruction_ends_after_it_begins check (until_on >= from_on),
  constraint instruction_given_by_somebody check (given_by <> '')
);
create unique index instruction_once on standing_instruction (site_id, unit_id, kind)
  where ended_at is null and kind in ('awayUntil', 'holdMail');
create index instruction_unit on standing_instruction (site_id, unit_id) where ended_at is null;
call protect('standing_instruction');
grant select, insert, update on standing_instruction to frontdesk_app;
