import type { ArchiveUnit } from '../archive/answers'
import { openedUnit, type SealedUnit, shownUnit, unitOfU } from '../archive/unit-sql'
import { archiveReaders } from '../archive/who-may'
import { ask } from '../ask'
import type { Known } from '../context'
import { notFound } from '../failure'

const unitSql = `select (select ${unitOfU} from unit u
  where u.site_id = current_site() and u.unit_id = ($1->>'unitId')::uuid)`

/** One unit with everybody who belongs or belonged to it. */
export async function getUnit(known: Known, unitId: string): Promise<ArchiveUnit> {
  const { world } = await ask<SealedUnit | null>(known, {
    roles: archiveReaders,
    loader: unitSql,
    args: { unitId },
  })
  if (!world) throw notFound()
  return shownUnit(openedUnit(known.desk.sealer, world))
}
