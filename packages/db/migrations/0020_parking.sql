-- The parking spaces of a site, and who has which: until it is released nobody else gets it.
create table parking_space (
  site_id uuid not null references site,
  space_id uuid not null,
  space_no text not null check (space_no <> ''),
  zone text,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (site_id, space_id)
);
create unique index parking_space_no on parking_space (site_id, space_no) where retired_at is null;
call protect('parking_space');
grant select, insert, update on parking_space to frontdesk_app;

create table parking_hold (
  site_id uuid not null references site,
  hold_id uuid not null default gen_random_uuid(),
  space_id uuid not null,
  case_id uuid not null,
  taken_at timestamptz not null,
  until_on date not null,
  released_at timestamptz check (released_at >= taken_at),
  primary key (site_id, hold_id),
  foreign key (site_id, space_id) references parking_space,
  foreign key (site_id, case_id) references case_file
);
create unique index parking_space_held_once on parking_hold (site_id, space_id) where released_at is null;
create index parking_hold_of_case on parking_hold (site_id, case_id);
call protect('parking_hold');
grant select, insert, update on parking_hold to frontdesk_app;
