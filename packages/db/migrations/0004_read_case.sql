-- Who a session token or a kiosk's token belongs to, across sites: these run as owner and give nothing else away.
create function session_identity(session_token text)
returns table (person_id uuid, name text, site_id uuid, site_name text, roles text[], department text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select person.person_id, person.name, site.site_id, site.name, staff.roles, staff.department
  from auth_session
  join person on person.auth_user_id = auth_session.user_id
  left join staff on staff.person_id = person.person_id and staff.ended_at is null
  left join site on site.site_id = staff.site_id
  where auth_session.token = session_token and auth_session.expires_at > clock_timestamp()
  order by site.created_at, site.site_id;
end;

create function kiosk_identity(hash text)
returns table (kiosk_id uuid, name text, site_id uuid, site_name text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select kiosk.kiosk_id, kiosk.name, kiosk.site_id, site.name
  from kiosk join site on site.site_id = kiosk.site_id
  where kiosk.token_hash = hash and kiosk.revoked_at is null;
end;

create function enrol_kiosk(hash_of_code text, hash_of_token text, pixels numeric)
returns table (kiosk_id uuid, site_id uuid, name text)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with used as (
    update kiosk_code set used_at = clock_timestamp()
    where code_hash = hash_of_code and used_at is null and expires_at > clock_timestamp()
    returning kiosk_code.site_id, kiosk_code.kiosk_id)
  update kiosk set token_hash = hash_of_token, px_per_mm = pixels, enrolled_at = clock_timestamp()
  from used
  where kiosk.site_id = used.site_id and kiosk.kiosk_id = used.kiosk_id and kiosk.revoked_at is null
  returning kiosk.kiosk_id, kiosk.site_id, kiosk.name;
end;

create function has_admin() returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
return exists (
  select from staff join person on person.person_id = staff.person_id
  where 'admin' = any (staff.roles) and staff.ended_at is null and person.auth_user_id is not null);

-- {who, sites, siteId}: the site asked for when the identity has a role there, else its first.
create function who_is(identity jsonb, asked uuid) returns jsonb
language plpgsql stable as $$
declare
  found jsonb;
  sites jsonb;
begin
  if identity->>'kind' = 'system' then
    return jsonb_build_object('who', null, 'sites', '[]'::jsonb, 'siteId', identity->>'siteId');
  elsif identity->>'kind' = 'kiosk' then
    select jsonb_build_object(
      'who', jsonb_build_object('personId', null, 'name', null, 'roles', jsonb_build_array('kiosk'),
        'department', null, 'kioskId', k.kiosk_id, 'kioskName', k.name),
      'sites', jsonb_build_array(jsonb_build_object('siteId', k.site_id, 'name', k.site_name)),
      'siteId', k.site_id)
    into found from kiosk_identity(identity->>'tokenHash') k;
    return coalesce(found, '{"who": null, "sites": [], "siteId": null}');
  end if;
  select jsonb_agg(to_jsonb(s)) into sites from session_identity(identity->>'token') s;
  if sites is null then
    return '{"who": null, "sites": [], "siteId": null}';
  end if;
  select s into found from jsonb_array_elements(sites) s
  where s->>'site_id' is not null and (asked is null or (s->>'site_id')::uuid = asked) limit 1;
  return jsonb_build_object(
    'who', jsonb_build_object(
      'personId', sites->0->'person_id', 'name', sites->0->'name', 'kioskId', null, 'kioskName', null,
      'roles', coalesce(found->'roles', '[]'), 'department', coalesce(found->'department', 'null')),
    'sites', (
      select coalesce(jsonb_agg(jsonb_build_object('siteId', s->'site_id', 'name', s->'site_name')), '[]')
      from jsonb_array_elements(sites) s where s->>'site_id' is not null),
    'siteId', found->'site_id');
end $$;

create function case_record(f case_file) returns jsonb language sql stable
return jsonb_build_object(
  'caseId', f.case_id, 'procedure', f.procedure, 'number', f.number, 'state', f.state,
  'context', f.context, 'holderRole', f.holder_role, 'holderPersonId', f.holder_person_id,
  'department', f.department, 'unitId', f.unit_id, 'title', f.title, 'policy', f.policy,
  'dueAt', iso(f.due_at), 'dueKind', f.due_kind, 'openedAt', iso(f.opened_at),
  'openedBy', f.opened_by, 'endedAt', iso(f.ended_at), 'version', f.version,
  'headHash', f.head_hash, 'headRecordedAt', iso(f.head_recorded_at));

create function is_absent(absent uuid, moment timestamptz) returns boolean language sql stable
return exists (
  select from absence
  where person_id = absent and from_at <= moment and until_at > moment and site_id = current_site());

create function posts_at(moment timestamptz) returns jsonb language sql stable
return (
  select coalesce(jsonb_agg(jsonb_build_object(
    'role', role, 'personId', person_id, 'deputyId', deputy_id,
    'isAbsent', is_absent(person_id, moment), 'isDeputyAbsent', is_absent(deputy_id, moment))), '[]')
  from post where site_id = current_site());

create function departments_at(moment timestamptz) returns jsonb language sql stable
return (
  select coalesce(jsonb_agg(jsonb_build_object(
    'kind', kind, 'headId', head_id, 'deputyId', deputy_id,
    'isAbsent', is_absent(head_id, moment), 'isDeputyAbsent', is_absent(deputy_id, moment))), '[]')
  from department where site_id = current_site());

create function calendar_of_site(calendar_version integer) returns jsonb language sql stable
return (
  select jsonb_build_object(
    'version', calendar_version,
    'daysOff', coalesce(jsonb_agg(day order by day) filter (where kind = 'off'), '[]'),
    'makeUpDays', coalesce(jsonb_agg(day order by day) filter (where kind = 'makeUp'), '[]'),
    'knownYears', coalesce(jsonb_agg(distinct extract(year from day)::integer), '[]'))
  from calendar_day where site_id = current_site());

-- Placeholders stand for the site's own date; the serial after a series is the next without a gap.
create function series_on(series text, moment timestamptz, time_zone text) returns text language sql stable
return replace(replace(replace(series,
  '{year}', to_char(moment at time zone time_zone, 'YYYY')),
  '{month}', to_char(moment at time zone time_zone, 'MM')),
  '{day}', to_char(moment at time zone time_zone, 'DD'));

create function next_serial(series text) returns integer language plpgsql stable as $$
begin
  if series ~ '[0-9]$' or series = '' then
    raise exception 'A number series ends in something other than a digit: %', series;
  end if;
  return coalesce((
    select number_serial from case_file
    where site_id = current_site() and number_series = series
    order by number_serial desc limit 1), 0) + 1;
end $$;

create function read_case(p jsonb) returns jsonb language plpgsql as $$
declare
  moment timestamptz := date_trunc('milliseconds', clock_timestamp());
  counted timestamptz := coalesce((p->>'at')::timestamptz, moment);
  known jsonb := who_is(p->'identity', (p->>'siteId')::uuid);
  here site;
  asked case_file;
  series text;
  world jsonb;
begin
  perform set_config('frontdesk.site', coalesce(known->>'siteId', ''), true);
  select * into here from site where site_id = current_site();
  if here.site_id is null then
    return jsonb_build_object('now', iso(moment), 'who', known->'who', 'sites', known->'sites',
      'site', null, 'case', null, 'key', null, 'answer', null, 'policy', '[]'::jsonb,
      'posts', '[]'::jsonb, 'departments', '[]'::jsonb, 'numberSeries', null, 'nextNumber', null,
      'calendar', null, 'world', null);
  end if;
  if p->>'caseId' is not null then
    select * into asked from case_file
    where site_id = here.site_id and case_id = (p->>'caseId')::uuid;
  end if;
  series := series_on(p->>'numberSeries', counted, here.time_zone);
  if p->>'loader' is not null then
    execute p->>'loader' into world using coalesce(p->'args', '{}') || jsonb_build_object(
      'siteId', here.site_id, 'caseId', p->'caseId', 'now', iso(counted),
      'personId', known->'who'->'personId', 'kioskId', known->'who'->'kioskId');
  end if;
  return jsonb_build_object(
    'now', iso(moment), 'who', known->'who', 'sites', known->'sites',
    'site', jsonb_build_object('siteId', here.site_id, 'timeZone', here.time_zone,
      'companyName', here.company_name, 'name', here.name, 'language', here.language,
      'isDemo', here.is_demo, 'calendarVersion', here.calendar_version),
    'case', case when asked.case_id is not null then case_record(asked) end,
    'key', (select jsonb_build_object('keyId', key_id, 'wrapped', wrapped) from subject_key
      where site_id = here.site_id and subject_kind = 'case' and subject_id = (p->>'caseId')::uuid),
    'answer', (select jsonb_build_object('caseId', case_id, 'value', value) from command_answer
      where site_id = here.site_id and command_id = (p->>'commandId')::uuid),
    'policy', (
      select coalesce(jsonb_agg(jsonb_build_object('key', key, 'value', value, 'from', from_on)), '[]')
      from policy_value where site_id = here.site_id),
    'posts', posts_at(counted), 'departments', departments_at(counted),
    'numberSeries', series, 'nextNumber', case when series is not null then next_serial(series) end,
    'calendar', case
      when (p->'knownCalendars'->>here.site_id::text)::integer is distinct from here.calendar_version
      then calendar_of_site(here.calendar_version) end,
    'world', world);
end $$;

revoke execute on function session_identity, kiosk_identity, enrol_kiosk, has_admin from public;
grant execute on function session_identity, kiosk_identity, enrol_kiosk, has_admin to frontdesk_app;
