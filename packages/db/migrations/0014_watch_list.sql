-- Who is watched for is sealed under a key of its own; the digests find them, and go with the key.
alter table watch_list
  add column phone jsonb,
  add column version integer not null default 1,
  add constraint watch_finds_somebody check (
    ended_at is not null or name_digest is not null or phone_digest is not null);
create unique index watch_once on watch_list (site_id, name_digest, coalesce(phone_digest, ''))
  where ended_at is null;
