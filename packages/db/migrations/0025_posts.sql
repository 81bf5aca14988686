-- Whoever holds a post of the desk's line, or stands in, works at the site; nobody stands in for himself.
alter table post
  add column post_id uuid not null default gen_random_uuid(),
  add column version integer not null default 1,
  add column since_at timestamptz not null default now(),
  add constraint post_deputy_is_another check (person_id <> deputy_id),
  drop constraint post_person_id_fkey,
  drop constraint post_deputy_id_fkey,
  add constraint post_holder_is_staff foreign key (site_id, person_id) references staff,
  add constraint post_deputy_is_staff foreign key (site_id, deputy_id) references staff,
  add constraint post_id_once unique (site_id, post_id);
