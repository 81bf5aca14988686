import type { Kiosk } from '../answers'
import { ask } from '../ask'
import type { Known } from '../context'

const kiosksSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'kioskId', kiosk_id, 'name', name, 'enrolledAt', iso(enrolled_at),
    'isRevoked', revoked_at is not null) order by created_at desc), '[]')
  from kiosk`

export async function listKiosks(known: Known): Promise<readonly Kiosk[]> {
  const { world } = await ask<readonly Kiosk[]>(known, { roles: ['admin'], loader: kiosksSql })
  return world
}
