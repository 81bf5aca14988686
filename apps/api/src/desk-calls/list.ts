import type { DeskCall } from '../answers'
import { ask } from '../ask'
import type { Known } from '../context'

export const waitingCallsSql = `(select coalesce(jsonb_agg(jsonb_build_object(
    'deskCallId', c.desk_call_id, 'kioskName', k.name, 'screen', c.screen,
    'calledAt', iso(c.called_at)) order by c.called_at), '[]')
  from desk_call c join kiosk k on k.site_id = c.site_id and k.kiosk_id = c.kiosk_id
  where c.answered_at is null)`

/** Who calls the desk from a kiosk and was not answered yet. */
export async function listCalls(known: Known): Promise<readonly DeskCall[]> {
  const { world } = await ask<readonly DeskCall[]>(known, { loader: `select ${waitingCallsSql}` })
  return world
}
