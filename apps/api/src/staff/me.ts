import { actsAsAny, procedureIds, procedures } from '@frontdesk/rules'
import type { Me } from '../answers'
import { ask } from '../ask'
import type { Known } from '../context'
import { senderOf } from '../handle/read'

const hasRoomsSql = `select to_jsonb(exists (select from room where retired_at is null))`

/** Who is signed in, and where. */
export async function me(known: Known): Promise<Me> {
  const { who, site, sites, world: hasRooms } = await ask<boolean>(known, { loader: hasRoomsSql })
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
    hasRooms,
    opens: procedureIds
      .filter((id) => actsAsAny(sender, procedures[id].commands.open?.by ?? []))
      .filter((id) => id !== 'hotel-stay' || hasRooms),
    sites,
  }
}
