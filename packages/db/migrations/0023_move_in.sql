-- One move-in of a unit at a time.
create unique index move_in_once on case_file (site_id, unit_id)
  where procedure = 'move-in' and ended_at is null;

-- The owner takes a key along for good: it leaves its hook while nobody has it, and its history says with which case.
create function hand_over_key(handed uuid, giver uuid, moment timestamptz) returns void language plpgsql as $$
declare
  kept door_key;
begin
  select * into kept from door_key
  where site_id = current_site() and key_id = handed and retired_at is null
  for no key update;
  if not found or exists (select from key_holding
      where site_id = current_site() and key_id = handed and back_at is null) then
    perform version_moved(giver);
  end if;
  update door_key set retired_at = moment, reserved_until = null
  where site_id = current_site() and key_id = handed;
  insert into register_entry (site_id, register, subject_id, unit_id, at, by, what, was, is_now)
  select current_site(), 'key', handed, kept.unit_id, moment,
    (select (j.by->>'personId')::uuid from journal j
      where j.site_id = current_site() and j.case_id = giver order by j.sequence desc limit 1),
    'handedOver',
    jsonb_build_object('cabinet', kept.cabinet, 'hook', kept.hook, 'label', kept.label, 'pieces', kept.pieces),
    jsonb_build_object('label', kept.label, 'pieces', kept.pieces, 'moveIn', f.number)
  from case_file f where f.site_id = current_site() and f.case_id = giver;
end $$;
