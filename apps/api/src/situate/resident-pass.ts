import type { ResidentPassWorld } from '@frontdesk/rules/resident-pass'
import { isUnitKnown } from './matter'
import { type PassParts, passParts, passWorld } from './passes'
import type { Situating } from './situating'

interface Parts extends PassParts {
  readonly owners: readonly string[]
}

const owners = `(select coalesce(jsonb_agg(o.person_id order by o.person_id), '[]') from occupancy o
  where o.unit_id = (i.context->>'unitId')::uuid and o.kind = 'owner'
    and (o.until_on is null or o.until_on >= (select
      (($1->>'now')::timestamptz at time zone time_zone)::date from site where site_id = current_site())))`

/** The registers as the resident's pass asks them. */
export const residentPass: Situating<Parts> = {
  parts: { ...passParts('resident'), verify: { owners } },
  world: (sought): ResidentPassWorld => ({
    ...passWorld(sought),
    isUnitKnown: isUnitKnown(sought),
    owners: sought.loaded.parts?.owners ?? [],
  }),
}
