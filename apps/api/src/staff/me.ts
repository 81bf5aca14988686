import { actsAsAny, type Procedure, procedureIds, procedures } from '@frontdesk/rules'
import type { Me } from '../answers'
import { ask } from '../ask'
import type { Known } from '../context'
import { senderOf } from '../handle/read'

interface Offered {
  readonly hasRooms: boolean
  /** What the site's policy of today says, where it says anything. */
  readonly policy: Readonly<Record<string, unknown>>
}

const offeredSql = `select jsonb_build_object(
  'hasRooms', exists (select from room where retired_at is null),
  'policy', (select coalesce(jsonb_object_agg(latest.key, latest.value), '{}') from (
    select distinct on (v.key) v.key, v.value from policy_value v
    join site s on s.site_id = v.site_id
    where v.from_on <= (now() at time zone s.time_zone)::date
    order by v.key, v.from_on desc) latest))`

/** What a site does only where it says so, or has the rooms for it. */
const isOffered = ({ id, offeredWhere }: Procedure, { hasRooms, policy }: Offered) =>
  (id !== 'hotel-stay' || hasRooms) && (!offeredWhere || policy[offeredWhere] === true)

/** Who is signed in, and where. */
export async function me(known: Known): Promise<Me> {
  const { who, site, sites, world } = await ask<Offered>(known, { loader: offeredSql })
  const sender = senderOf({ who })
  return {
    personId: who?.personId ?? '',
    name: who?.name ?? '',
    roles: who?.roles ?? [],
    department: who?.department ?? null,
    siteId: site.siteId,
    companyName: site.companyName,
    siteName: site.name,
    timeZone: site.timeZone,
    isDemo: site.isDemo,
    hasRooms: world.hasRooms,
    opens: procedureIds
      .filter((id) => actsAsAny(sender, procedures[id].commands.open?.by ?? []))
      .filter((id) => isOffered(procedures[id], world)),
    sites,
  }
}
