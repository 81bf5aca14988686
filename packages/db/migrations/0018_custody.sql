-- A device that an owner left with the desk: in custody for one request until it is back with its owner.
create table custody_device (
  site_id uuid not null references site,
  case_id uuid not null,
  kind text not null check (kind in ('remote', 'gasCard')),
  device_no text not null,
  place text not null default 'desk' check (place in ('desk', 'purchaser', 'missing')),
  taken_at timestamptz not null,
  back_at timestamptz,
  primary key (site_id, case_id),
  foreign key (site_id, case_id) references case_file
);
create unique index custody_device_once on custody_device (site_id, kind, device_no) where back_at is null;
call protect('custody_device');
grant select, insert, update on custody_device to frontdesk_app;

-- Which batch a request travels with: one list at a time.
create table batch_listing (
  site_id uuid not null references site,
  listing_id uuid not null default gen_random_uuid(),
  batch_id uuid not null,
  request_id uuid not null,
  listed_at timestamptz not null,
  over_at timestamptz,
  primary key (site_id, listing_id),
  foreign key (site_id, batch_id) references case_file (site_id, case_id),
  foreign key (site_id, request_id) references case_file (site_id, case_id)
);
create unique index batch_listing_once on batch_listing (site_id, request_id) where over_at is null;
create index batch_listing_of_batch on batch_listing (site_id, batch_id) where over_at is null;
call protect('batch_listing');
grant select, insert, update on batch_listing to frontdesk_app;
