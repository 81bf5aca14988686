-- What is done with a key beside lending it is named in its history.
alter table register_entry
  drop constraint register_entry_what_known,
  add constraint register_entry_what_known check (what in (
    'added', 'changed', 'ended', 'removed', 'shown',
    'entrusted', 'givenBack', 'handedOver', 'reserved', 'unreserved', 'found', 'retired'));
create index key_holding_of_key on key_holding (site_id, key_id, taken_at desc);
