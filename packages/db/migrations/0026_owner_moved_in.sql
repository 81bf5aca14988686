-- The archive learns from a move-in since when its owner is there, where nobody has written it down.
create function owner_moved_in(moved uuid, owner uuid, moment timestamptz) returns void language sql as $$
  with found as (
    select o.occupancy_id, (moment at time zone s.time_zone)::date as moved_on, f.number, p.name,
      (select (j.by->>'personId')::uuid from journal j
        where j.site_id = f.site_id and j.case_id = f.case_id order by j.sequence desc limit 1) as by
    from case_file f
    join site s on s.site_id = f.site_id
    join occupancy o on o.site_id = f.site_id and o.unit_id = f.unit_id
      and o.person_id = owner and o.kind = 'owner' and o.from_on is null
    join person p on p.person_id = o.person_id
    where f.site_id = current_site() and f.case_id = moved
    for no key update of o
  ), kept as (
    update occupancy o set from_on = found.moved_on, version = o.version + 1
    from found where o.site_id = current_site() and o.occupancy_id = found.occupancy_id
      and (o.until_on is null or o.until_on >= found.moved_on)
    returning o.occupancy_id, o.unit_id, o.until_on, found.moved_on, found.number, found.name, found.by
  )
  insert into register_entry (site_id, register, subject_id, unit_id, at, by, what, was, is_now)
  select current_site(), 'occupancy', occupancy_id, unit_id, moment, by, 'changed',
    jsonb_build_object('name', name, 'kind', 'owner', 'fromOn', null, 'untilOn', until_on),
    jsonb_build_object('name', name, 'kind', 'owner', 'fromOn', moved_on, 'untilOn', until_on, 'moveIn', number)
  from kept
$$;
