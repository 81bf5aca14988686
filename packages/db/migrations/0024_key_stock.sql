-- A stock-taking of the cabinets (R7-4.5.6): who looked, and hook by hook what the register said and what hung there.
create table key_stock_taking (
  site_id uuid not null references site,
  stock_taking_id uuid not null,
  taken_at timestamptz not null,
  taken_by uuid not null references person,
  strays text,
  primary key (site_id, stock_taking_id)
);
create index key_stock_taking_by_time on key_stock_taking (site_id, taken_at desc);
call protect('key_stock_taking');
grant select, insert on key_stock_taking to frontdesk_app;

-- What stood on the tag and where it hung that day; the key itself may be hung elsewhere later.
create table key_stock_line (
  site_id uuid not null references site,
  stock_taking_id uuid not null,
  key_id uuid not null,
  kind text not null,
  cabinet text not null,
  hook integer not null,
  label text not null,
  state text not null check (state in ('in', 'out', 'reserved', 'missing')),
  hung boolean not null,
  primary key (site_id, stock_taking_id, key_id),
  foreign key (site_id, stock_taking_id) references key_stock_taking,
  foreign key (site_id, key_id) references door_key
);
call protect('key_stock_line');
grant select, insert on key_stock_line to frontdesk_app;
