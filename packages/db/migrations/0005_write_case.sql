create function version_moved(moved uuid) returns void language plpgsql as $$
begin
  raise exception 'case % has moved on', moved using errcode = 'FD001';
end $$;

-- The chain is computed by the caller; what it must join is checked here against the stored head.
create function append_entries(written jsonb, head_version integer, last_hash text, last_recorded timestamptz)
returns void language plpgsql as $$
declare
  entry jsonb;
  sequence integer := head_version;
begin
  for entry in select * from jsonb_array_elements(written->'entries') loop
    sequence := sequence + 1;
    if (entry->>'sequence')::integer <> sequence or entry->>'prevHash' is distinct from last_hash
      or (entry->>'recordedAt')::timestamptz < last_recorded then
      raise exception 'entry % of case % does not join the chain', entry->>'sequence', written->>'caseId';
    end if;
    insert into journal (site_id, case_id, sequence, at, recorded_at, by, command, facts, clauses,
      state_before, state_after, prev_hash, hash)
    values (current_site(), (written->>'caseId')::uuid, sequence, (entry->>'at')::timestamptz,
      (entry->>'recordedAt')::timestamptz, entry->'by', entry->>'command', entry->'facts',
      coalesce(entry->'clauses', '[]'), entry->>'stateBefore', entry->>'stateAfter',
      entry->>'prevHash', entry->>'hash');
    last_hash := entry->>'hash';
    last_recorded := (entry->>'recordedAt')::timestamptz;
  end loop;
end $$;

create function insert_case(written jsonb, head jsonb, version integer) returns void language sql
begin atomic
  insert into case_file (site_id, case_id, procedure, number, state, context, holder_role,
    holder_person_id, department, unit_id, title, policy, due_at, due_kind, opened_at, opened_by,
    ended_at, version, head_hash, head_recorded_at)
  select current_site(), (written->>'caseId')::uuid, r->>'procedure', r->>'number', r->>'state',
    r->'context', r->>'holderRole', (r->>'holderPersonId')::uuid, r->>'department',
    (r->>'unitId')::uuid, nullif(r->'title', 'null'), coalesce(r->'policy', '{}'),
    (r->>'dueAt')::timestamptz, r->>'dueKind', (r->>'openedAt')::timestamptz, r->'openedBy',
    (r->>'endedAt')::timestamptz, version, head->>'hash', (head->>'recordedAt')::timestamptz
  from (select written->'row' as r) as given;
end;

create function update_case(written jsonb, head jsonb, expected integer, version integer) returns boolean
language plpgsql as $$
declare
  r jsonb := written->'row';
begin
  update case_file set
    state = r->>'state', context = r->'context', holder_role = r->>'holderRole',
    holder_person_id = (r->>'holderPersonId')::uuid, department = r->>'department',
    unit_id = (r->>'unitId')::uuid, title = nullif(r->'title', 'null'),
    due_at = (r->>'dueAt')::timestamptz, due_kind = r->>'dueKind', claimed_until = null,
    ended_at = (r->>'endedAt')::timestamptz, version = update_case.version,
    head_hash = head->>'hash', head_recorded_at = (head->>'recordedAt')::timestamptz,
    updated_at = clock_timestamp()
  where site_id = current_site() and case_id = (written->>'caseId')::uuid
    and case_file.version = expected;
  return found;
end $$;

create function write_one_case(written jsonb) returns integer language plpgsql as $$
declare
  expected integer := (written->>'expectedVersion')::integer;
  version integer := expected + jsonb_array_length(written->'entries');
  head jsonb := written->'entries'->-1;
  stored case_file;
begin
  if head is null then
    raise exception 'case % was written without an entry that says why', written->>'caseId';
  end if;
  if expected = 0 then
    perform insert_case(written, head, version);
  else
    select * into stored from case_file
    where site_id = current_site() and case_id = (written->>'caseId')::uuid
    for no key update;
    if stored.version is distinct from expected
      or not update_case(written, head, expected, version) then
      perform version_moved((written->>'caseId')::uuid);
    end if;
  end if;
  perform append_entries(written, expected, stored.head_hash, stored.head_recorded_at);
  return version;
end $$;

-- Cases are written in the order of their ids, so that two writers of the same cases cannot lock each other out.
create function write_case(p jsonb) returns jsonb language plpgsql as $$
declare
  written jsonb;
  versions jsonb := '{}';
  register jsonb;
begin
  perform set_config('frontdesk.site', p->>'siteId', true);
  for written in
    select c from jsonb_array_elements(p->'cases') c order by (c->>'caseId')::uuid
  loop
    versions := versions || jsonb_build_object(written->>'caseId', write_one_case(written));
  end loop;
  insert into subject_key (site_id, key_id, subject_kind, subject_id, wrapped)
  select current_site(), (k->>'keyId')::uuid, k->>'subjectKind', (k->>'subjectId')::uuid, k->>'wrapped'
  from jsonb_array_elements(p->'keys') k;
  for register in select * from jsonb_array_elements(p->'registers') loop
    execute register->>'sql' using register->'args';
  end loop;
  insert into outbox (site_id, kind, payload, next_at)
  select current_site(), o->>'kind', o->'payload', coalesce((o->>'at')::timestamptz, clock_timestamp())
  from jsonb_array_elements(p->'outbox') o;
  if p->'answer' <> 'null' then
    insert into command_answer (site_id, command_id, case_id, value)
    values (current_site(), (p->'answer'->>'commandId')::uuid, (p->'answer'->>'caseId')::uuid,
      p->'answer'->'value');
  end if;
  return jsonb_build_object('versions', versions);
end $$;
