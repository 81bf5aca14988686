-- A drawer of the desk; its version moves with every coin, so that a count cannot miss one.
create table drawer (
  site_id uuid not null references site,
  drawer_id uuid not null,
  name text not null,
  version integer not null default 0,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (site_id, drawer_id),
  constraint drawer_name unique (site_id, name)
);
call protect('drawer');
grant select, insert, update on drawer to frontdesk_app;

-- Which shift holds a drawer: one at a time.
create table drawer_hold (
  site_id uuid not null references site,
  case_id uuid not null,
  drawer_id uuid not null,
  person_id uuid not null references person,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (site_id, case_id),
  foreign key (site_id, case_id) references case_file,
  foreign key (site_id, drawer_id) references drawer
);
create unique index drawer_held_once on drawer_hold (site_id, drawer_id) where until_at is null;
create unique index drawer_hold_of_person on drawer_hold (site_id, person_id) where until_at is null;
call protect('drawer_hold');
grant select, insert, update on drawer_hold to frontdesk_app;

-- Receipts are numbered without gaps in each year of a site; none is ever changed or removed.
create table receipt (
  site_id uuid not null references site,
  year integer not null,
  serial integer not null check (serial > 0),
  receipt_no text not null,
  case_id uuid not null,
  amount_fen bigint not null check (amount_fen > 0),
  purpose text not null,
  method text not null,
  account text not null,
  payer jsonb,
  paper_no text,
  made_at timestamptz not null,
  primary key (site_id, year, serial),
  foreign key (site_id, case_id) references case_file,
  constraint receipt_number unique (site_id, receipt_no),
  constraint receipt_paper_number unique (site_id, paper_no)
);
create index receipt_of_case on receipt (site_id, case_id);
call protect('receipt');
grant select, insert on receipt to frontdesk_app;

-- A receipt ends once: it pays one thing, or it is made void, or it is given back.
create table receipt_end (
  site_id uuid not null references site,
  receipt_no text not null,
  kind text not null check (kind in ('used', 'voided', 'refunded')),
  case_id uuid not null,
  ended_at timestamptz not null,
  constraint receipt_ends_once primary key (site_id, receipt_no),
  foreign key (site_id, receipt_no) references receipt (site_id, receipt_no),
  foreign key (site_id, case_id) references case_file
);
call protect('receipt_end');
grant select, insert on receipt_end to frontdesk_app;

-- Money goes from one account to another: there is no posting that does not balance, and none is taken back.
create table ledger_posting (
  site_id uuid not null references site,
  posting_id uuid not null default gen_random_uuid(),
  position bigint not null default nextval('event_position'),
  case_id uuid not null,
  at timestamptz not null,
  debit text not null,
  credit text not null,
  amount_fen bigint not null check (amount_fen > 0),
  about text,
  primary key (site_id, posting_id),
  foreign key (site_id, case_id) references case_file,
  constraint ledger_posting_moves check (debit <> credit)
);
create index ledger_posting_debit on ledger_posting (site_id, debit, at);
create index ledger_posting_credit on ledger_posting (site_id, credit, at);
create index ledger_posting_of_case on ledger_posting (site_id, case_id);
call protect('ledger_posting');
grant select, insert on ledger_posting to frontdesk_app;
