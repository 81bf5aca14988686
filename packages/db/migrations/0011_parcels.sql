-- One key however a carrier and a number are written: `sf 12-34`, `SF 1234`.
create function tracking_key_of(carrier text, tracking_no text) returns text
language sql immutable
return upper(carrier) || ' ' || upper(regexp_replace(tracking_no, '[\s-]', '', 'g'));

-- What is at the desk, where, and how it left: a row an item, so that none is in two places or nowhere.
create table parcel (
  site_id uuid not null references site,
  case_id uuid not null,
  status text not null check (status in ('arrived', 'kept', 'collected', 'returned', 'refused')),
  place text,
  carrier text not null,
  tracking_no text,
  tracking_key text generated always as (tracking_key_of(carrier, tracking_no)) stored,
  code_digest text,
  arrived_at timestamptz not null,
  left_at timestamptz,
  primary key (site_id, case_id),
  foreign key (site_id, case_id) references case_file,
  constraint parcel_in_its_place check ((status = 'kept') = (place is not null)),
  constraint parcel_gone check ((status in ('arrived', 'kept')) = (left_at is null))
);
create unique index parcel_taken_in_once on parcel (site_id, tracking_key) where left_at is null;
create unique index parcel_code_waiting on parcel (site_id, code_digest) where left_at is null;
call protect('parcel');
grant select, insert, update on parcel to frontdesk_app;
