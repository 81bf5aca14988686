-- A shift that is signed off waits for the next one: its drawer takes no money, and nobody else starts it.
alter table drawer_hold add column signed_off_at timestamptz;
drop index drawer_hold_of_person;
create unique index drawer_hold_of_person on drawer_hold (site_id, person_id)
  where until_at is null and signed_off_at is null;

-- What lies in a drawer by method of payment: the receipt's method, or the one that the posting names, else cash.
create function drawer_tally(wanted uuid, moment timestamptz) returns jsonb language sql stable
return (
  select jsonb_object_agg(known.method, coalesce(moved.fen, 0))
  from unnest(array['cash', 'card', 'transfer', 'wechat', 'alipay']) as known (method)
  left join (
    select coalesce(r.method,
        case when p.about in ('card', 'transfer', 'wechat', 'alipay') then p.about else 'cash' end) as method,
      sum(case when p.debit = 'drawer:' || wanted then p.amount_fen else -p.amount_fen end) as fen
    from ledger_posting p
    left join receipt r on r.site_id = p.site_id and r.receipt_no = p.about
    where p.site_id = current_site() and p.at <= moment
      and (p.debit = 'drawer:' || wanted or p.credit = 'drawer:' || wanted)
    group by 1) moved on moved.method = known.method);

-- What a decision saw of a drawer must still hold when it is written: a count misses no payment, and a payment no sign-off.
create function keep_drawer(wanted uuid, seen integer) returns void language plpgsql as $$
begin
  perform from drawer
  where site_id = current_site() and drawer_id = wanted and version = seen
  for no key update;
  if not found then
    raise exception 'drawer % has moved on', wanted using errcode = 'FD001';
  end if;
end $$;
