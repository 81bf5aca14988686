-- Passes are numbered for each kind at a site, and no number comes twice, whatever becomes of the pass.
create table pass (
  site_id uuid not null references site,
  kind text not null check (kind in ('resident', 'tenant', 'temporary')),
  serial integer not null check (serial > 0),
  pass_no text not null,
  case_id uuid not null,
  unit_id uuid,
  -- Who has it: sealed, and gone with the key of the case.
  holder jsonb not null,
  id_type text not null,
  id_number jsonb not null,
  status text not null check (status in ('active', 'expired', 'returned', 'lost', 'revoked')),
  status_at timestamptz not null,
  valid_from date not null,
  valid_until date,
  deposit_fen bigint not null default 0 check (deposit_fen >= 0),
  deposit_receipt_no text,
  constraint pass_numbered_once primary key (site_id, kind, serial),
  foreign key (site_id, case_id) references case_file,
  foreign key (site_id, unit_id) references unit,
  constraint pass_number unique (site_id, pass_no)
);
create index pass_of_case on pass (site_id, case_id);
create index pass_of_unit on pass (site_id, unit_id, status);
call protect('pass');
grant select, insert, update on pass to frontdesk_app;

-- The passes with which people go in and out of a unit, in their order; who holds one is sealed, and the key comes along.
create or replace function passes_of_unit(asked uuid) returns jsonb language sql stable
return (
  select coalesce(jsonb_agg(jsonb_build_object(
    'passNo', p.pass_no, 'kind', p.kind, 'holder', p.holder, 'givenOutOn', p.valid_from,
    'lastValidOn', p.valid_until,
    'key', (select jsonb_build_object('keyId', key_id, 'wrapped', wrapped) from subject_key
      where site_id = p.site_id and subject_kind = 'case' and subject_id = p.case_id))
    order by p.kind, p.serial), '[]')
  from pass p where p.unit_id = asked and p.status = 'active');

-- The units that are let, and for how long: an entry for each tenancy whose tenants have passes.
create table rental_unit (
  site_id uuid not null references site,
  case_id uuid not null,
  unit_id uuid not null,
  lease_from date not null,
  lease_until date not null,
  listed_at timestamptz not null,
  ended_at timestamptz,
  primary key (site_id, case_id),
  foreign key (site_id, case_id) references case_file,
  foreign key (site_id, unit_id) references unit,
  constraint rental_unit_lease check (lease_from <= lease_until)
);
create index rental_unit_of_unit on rental_unit (site_id, unit_id);
call protect('rental_unit');
grant select, insert, update on rental_unit to frontdesk_app;
