import { ask, caseRoles } from '../ask'
import type { Known } from '../context'

/** A key of a hotel room, and the case that has it. */
export interface RoomKeyLine {
  readonly keyId: string
  readonly roomId: string
  readonly label: string
  readonly heldBy: string | null
}

const keysSql = `select coalesce(jsonb_agg(jsonb_build_object('keyId', k.key_id, 'roomId', k.room_id,
    'label', k.label, 'heldBy', h.case_id) order by k.label), '[]')
  from door_key k
  left join key_holding h on h.key_id = k.key_id and h.back_at is null
  where k.room_id is not null and k.retired_at is null`

export async function listRoomKeys(known: Known): Promise<readonly RoomKeyLine[]> {
  const { world } = await ask<readonly RoomKeyLine[]>(known, { loader: keysSql, roles: caseRoles })
  return world
}
