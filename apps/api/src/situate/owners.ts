/** Who owns the unit of the case `i` today, as the archive has it. */
export const owners = `(select coalesce(jsonb_agg(o.person_id order by o.person_id), '[]') from occupancy o
  where o.unit_id = (i.context->>'unitId')::uuid and o.kind = 'owner'
    and (o.until_on is null or o.until_on >= (select
      (($1->>'now')::timestamptz at time zone time_zone)::date from site where site_id = current_site())))`
