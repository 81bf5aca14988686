-- A day has an id by which its history is told.
alter table calendar_day
  add column day_id uuid not null default gen_random_uuid(),
  add constraint calendar_day_id_once unique (site_id, day_id);
