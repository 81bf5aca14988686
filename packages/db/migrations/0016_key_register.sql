-- What a key opens, and how many hang on its ring.
alter table door_key
  add column opens text,
  add column pieces integer not null default 1 check (pieces > 0);

-- Takes a key off its hook while nobody reserves or retires it; whoever comes second reads and decides again.
create function take_key(taken uuid, taker uuid, moment timestamptz) returns void language plpgsql as $$
begin
  perform from door_key
  where site_id = current_site() and key_id = taken and retired_at is null
    and (reserved_until is null or reserved_until <= moment)
  for no key update;
  if not found then
    perform version_moved(taker);
  end if;
  insert into key_holding (site_id, key_id, case_id, taken_at)
  values (current_site(), taken, taker, moment);
end $$;
