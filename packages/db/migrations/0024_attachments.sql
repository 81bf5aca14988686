-- Photos and copies that were handed in, each sealed under a key of its own. A fact that names one gives it its case;
-- one that no case has claimed is nobody's and may go.
alter table subject_key drop constraint subject_key_subject_kind_check;
alter table subject_key add constraint subject_key_subject_kind_check
  check (subject_kind in ('case', 'person', 'watch', 'attachment'));

create table attachment (
  site_id uuid not null references site,
  attachment_id uuid not null,
  case_id uuid,
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  byte_count integer not null check (byte_count between 1 and 5 * 1024 * 1024),
  content bytea not null,
  kept_by uuid not null references person,
  kept_at timestamptz not null,
  primary key (site_id, attachment_id),
  foreign key (site_id, case_id) references case_file
);
create index attachment_of_case on attachment (site_id, case_id);
create index attachment_unclaimed on attachment (site_id, kept_at) where case_id is null;
call protect('attachment');
grant select, insert, delete, update (case_id) on attachment to frontdesk_app;
