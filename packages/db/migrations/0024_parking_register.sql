-- A space is renamed and retired by the desk, as one looked at it.
alter table parking_space add column version integer not null default 1;

-- Takes a space while nobody renames or retires it; whoever comes second reads and decides again.
create function take_space(taken uuid, called text, taker uuid, moment timestamptz, until date)
returns void language plpgsql as $$
begin
  perform from parking_space
  where site_id = current_site() and space_id = taken and space_no = called and retired_at is null
  for no key update;
  if not found then
    perform version_moved(taker);
  end if;
  insert into parking_hold (site_id, space_id, case_id, taken_at, until_on)
  values (current_site(), taken, taker, moment, until);
end $$;
