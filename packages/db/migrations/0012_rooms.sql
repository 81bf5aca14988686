create sequence room_serial;
grant usage on sequence room_serial to frontdesk_app;

-- The rooms of a hotel. The serial stands for the room where a constraint needs a number.
create table room (
  site_id uuid not null references site,
  room_id uuid not null,
  serial bigint not null default nextval('room_serial') unique,
  room_no text not null,
  room_class text not null check (room_class in ('standard', 'superior', 'deluxe', 'suite')),
  floor integer not null,
  beds integer not null check (beds > 0),
  is_near_desk boolean not null default false,
  is_quiet boolean not null default false,
  is_corner boolean not null default false,
  has_large_bed boolean not null default false,
  connects_with_id uuid,
  rate_fen bigint not null check (rate_fen > 0),
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (site_id, room_id),
  foreign key (site_id, connects_with_id) references room deferrable initially deferred
);
create unique index room_no on room (site_id, room_no) where retired_at is null;
call protect('room');
grant select, insert, update on room to frontdesk_app;

alter table door_key add column room_id uuid;
alter table door_key add foreign key (site_id, room_id) references room;

-- The room board: who has a room by night, and by the hour. Use by day takes no night. Both hold at
-- the end of a write, so that stays may change rooms with each other in one.
create table room_night (
  site_id uuid not null references site,
  room_night_id uuid not null default gen_random_uuid(),
  room_id uuid not null,
  room_serial bigint not null references room (serial),
  night date,
  during tstzrange not null check (not isempty(during)),
  case_id uuid not null,
  primary key (site_id, room_night_id),
  foreign key (site_id, room_id) references room,
  foreign key (site_id, case_id) references case_file,
  constraint room_night_once unique (site_id, room_id, night) deferrable initially deferred,
  constraint room_in_one_use exclude using gist (
    int8range(room_serial, room_serial, '[]') with &&, during with &&) deferrable initially deferred
);
create index room_night_of_case on room_night (site_id, case_id);
create index room_night_by_day on room_night (site_id, night);
call protect('room_night');
grant select, insert, update, delete on room_night to frontdesk_app;

-- Who has stayed here: known again by a keyed hash of the document, which goes with the personal data.
create table guest_history (
  site_id uuid not null references site,
  case_id uuid not null,
  document_digest text,
  arrival date not null,
  room_nos text not null,
  checked_in_at timestamptz not null,
  checked_out_at timestamptz,
  primary key (site_id, case_id),
  foreign key (site_id, case_id) references case_file
);
create index guest_history_document on guest_history (site_id, document_digest);
call protect('guest_history');
grant select, insert, update on guest_history to frontdesk_app;

-- Whose signature counts for a rate, a guarantee, an exemption; a post at the desk gives none.
create table signatory (
  site_id uuid not null references site,
  signatory_id uuid not null,
  name text not null,
  title text not null,
  may_sign text[] not null check (may_sign <@ array['rate', 'guarantee', 'exemption']),
  discount_max_percent integer not null default 0 check (discount_max_percent between 0 and 100),
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (site_id, signatory_id)
);
call protect('signatory');
grant select, insert, update on signatory to frontdesk_app;

-- Contracts with companies and agencies: rates in fen by class, and what may be signed for.
create table rate_contract (
  site_id uuid not null references site,
  contract_no text not null,
  kind text not null check (kind in ('company', 'agency')),
  party_name text not null,
  rates jsonb not null,
  credit_fen bigint check (credit_fen > 0),
  from_on date not null,
  until_on date not null,
  primary key (site_id, contract_no),
  constraint rate_contract_ends check (until_on >= from_on)
);
call protect('rate_contract');
grant select, insert, update on rate_contract to frontdesk_app;

create index case_file_stay on case_file (site_id)
  where procedure = 'hotel-stay' and ended_at is null;
