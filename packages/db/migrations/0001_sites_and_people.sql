revoke create on schema public from public;
grant usage on schema public to frontdesk_app;

-- NULL or '' means no site: nothing is visible, and nothing fails.
create function current_site() returns uuid language sql stable parallel safe
return nullif(current_setting('frontdesk.site', true), '')::uuid;

create function iso(moment timestamptz) returns text language sql immutable parallel safe
return to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

create procedure protect(protected regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', protected);
  execute format(
    'create policy own_site on %s using (site_id = nullif(current_setting(''frontdesk.site'', true), '''')::uuid)',
    protected);
end $$;

-- Forced row security binds an owner without superuser too; its functions that look across sites need this.
create procedure let_owner_see_all(seen regclass) language plpgsql as $$
begin
  execute format('create policy owner_sees_all on %s to %I using (true)', seen, current_user);
end $$;

create table site (
  site_id uuid primary key,
  company_name text not null,
  name text not null,
  time_zone text not null default 'Asia/Shanghai',
  language text not null default 'zh-CN',
  is_demo boolean not null default false,
  calendar_version integer not null default 1,
  created_at timestamptz not null default now()
);
grant select, insert, update on site to frontdesk_app;

create table auth_user (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  username text unique,
  display_username text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table auth_session (
  id text primary key,
  token text not null unique,
  user_id text not null references auth_user on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_session_user on auth_session (user_id);

create table auth_account (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references auth_user on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_account_user on auth_account (user_id);

create table auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_verification_identifier on auth_verification (identifier);
grant select, insert, update, delete on auth_user, auth_session, auth_account, auth_verification to frontdesk_app;

create table person (
  person_id uuid primary key,
  name text not null,
  phone text,
  auth_user_id text unique references auth_user on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table staff (
  site_id uuid not null references site,
  person_id uuid not null references person,
  roles text[] not null,
  department text,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (site_id, person_id),
  constraint staff_roles_known check (
    cardinality(roles) > 0 and roles <@ array['receptionist', 'supervisor', 'manager', 'director',
      'cashier', 'assistant', 'steward', 'department', 'purchaser', 'admin']),
  constraint staff_department_named check (not 'department' = any (roles) or department is not null)
);
create index staff_person on staff (person_id);
call protect('staff');
call let_owner_see_all('staff');
grant select, insert, update on staff to frontdesk_app;

create table unit (
  site_id uuid not null references site,
  unit_id uuid not null,
  label text not null,
  building text not null,
  floor integer,
  kind text not null default 'home',
  created_at timestamptz not null default now(),
  primary key (site_id, unit_id),
  constraint unit_label unique (site_id, label)
);
call protect('unit');
grant select, insert, update on unit to frontdesk_app;

create table occupancy (
  site_id uuid not null references site,
  occupancy_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null references person,
  kind text not null check (kind in ('owner', 'resident', 'tenant')),
  from_on date,
  until_on date,
  primary key (site_id, occupancy_id),
  foreign key (site_id, unit_id) references unit
);
create unique index occupancy_once on occupancy (site_id, unit_id, person_id, kind) where until_on is null;
create index occupancy_person on occupancy (site_id, person_id);
create index occupancy_of_person on occupancy (person_id);
call protect('occupancy');
grant select, insert, update, delete on occupancy to frontdesk_app;

-- A person may belong to several sites; each site sees those who work or live there.
alter table person enable row level security, force row level security;
create policy known_here on person for select using (
  exists (select from staff where staff.person_id = person.person_id)
  or exists (select from occupancy where occupancy.person_id = person.person_id));
create policy changed_here on person for update using (
  exists (select from staff where staff.person_id = person.person_id)
  or exists (select from occupancy where occupancy.person_id = person.person_id));
create policy added_anywhere on person for insert with check (true);
call let_owner_see_all('person');
grant select, insert, update on person to frontdesk_app;

create table search_token (
  site_id uuid not null references site,
  token text not null,
  kind text not null check (kind in ('unit', 'person')),
  subject_id uuid not null,
  primary key (site_id, token, kind, subject_id)
);
create index search_token_subject on search_token (site_id, subject_id);
call protect('search_token');
grant select, insert, update, delete on search_token to frontdesk_app;
