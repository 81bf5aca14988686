-- Whoever heads a department, or stands in, works at the site; nobody stands in for himself.
alter table department
  add column department_id uuid not null default gen_random_uuid(),
  add column version integer not null default 1,
  add constraint department_deputy_is_another check (head_id <> deputy_id),
  drop constraint department_head_id_fkey,
  drop constraint department_deputy_id_fkey,
  add constraint department_head_is_staff foreign key (site_id, head_id) references staff,
  add constraint department_deputy_is_staff foreign key (site_id, deputy_id) references staff,
  add constraint department_id_once unique (site_id, department_id);
