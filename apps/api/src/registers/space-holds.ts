import { ask } from '../ask'
import { caseRow } from '../cases/row'
import { rowOfF, type StoredRow } from '../cases/row-sql'
import type { Known } from '../context'
import type { PastHold } from './answers'

const holdsMax = 50

const holdsSql = `select coalesce(jsonb_agg(jsonb_build_object('case', past.line,
    'takenAt', iso(past.taken_at), 'releasedAt', iso(past.released_at)) order by past.taken_at desc), '[]')
  from (select h.taken_at, h.released_at, ${rowOfF} as line
    from parking_hold h join case_file f on f.site_id = h.site_id and f.case_id = h.case_id
    where h.space_id = ($1->>'spaceId')::uuid
    order by h.taken_at desc limit ${holdsMax}) past`

type Stored = Omit<PastHold, 'case'> & { readonly case: StoredRow }

/** Who has and had a parking space, the last first. */
export async function listHolds(
  known: Known,
  roles: readonly string[],
  spaceId: string,
): Promise<readonly PastHold[]> {
  const { world, sender } = await ask<readonly Stored[]>(known, {
    roles,
    loader: holdsSql,
    args: { spaceId },
  })
  return world.map((past) => ({ ...past, case: caseRow(known.desk, sender, past.case) }))
}
