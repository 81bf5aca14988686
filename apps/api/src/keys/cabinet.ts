import { ask, caseRoles } from '../ask'
import type { Known } from '../context'
import type { KeyRow } from './answers'
import { keyRow } from './key-row'
import { heldKeys, keyOfK, type StoredKey } from './key-sql'

const cabinetSql = `select coalesce(jsonb_agg(${keyOfK} order by k.cabinet, k.hook), '[]')
  from ${heldKeys} where k.retired_at is null and k.room_id is null`

/** Every key of the cabinets, hook by hook, with where it is. */
export async function listKeys(
  known: Known,
  roles: readonly string[] = caseRoles,
): Promise<KeyRow[]> {
  const { world } = await ask<readonly StoredKey[]>(known, { roles, loader: cabinetSql })
  return world.map((stored) => keyRow(known.desk, stored))
}
