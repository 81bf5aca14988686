-- A unit is found also by what belongs to it. Equality on tokens is all that keeps its index under row-level
-- security, so whatever is found has its tokens here, and with them the unit that it leads to.
alter table search_token
  add column unit_id uuid,
  drop constraint search_token_kind_check;
update search_token set unit_id = subject_id where kind = 'unit';
alter table search_token
  add constraint search_token_kind_known check (kind in ('unit', 'person', 'plate', 'pass', 'parcel', 'key')),
  add constraint search_token_leads_to_unit check ((kind = 'person') = (unit_id is null));
