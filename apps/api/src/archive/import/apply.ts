import { randomUUID } from 'node:crypto'
import { type Transaction, tables, withSite } from '@frontdesk/db'
import { eq } from 'drizzle-orm'
import { ask } from '../../ask'
import type { Known } from '../../context'
import { BadInput } from '../../failure'
import type { ImportDone, ImportProgress } from '../answers'
import type { ListedUnit } from '../list/listed'
import { takeArchive } from '../take-archive'
import { archiveImporters } from '../who-may'
import { knownArchive } from './known-archive'
import { countsOf, type ImportCounts, planImport } from './plan-import'
import { writePlan } from './write-plan'

const { archiveImport } = tables

const expired = () => new BadInput([{ path: 'importId', code: 'import-expired' }])

/**
 * Carries a checked list out, in one transaction; what changed since the check is looked at anew. Sent
 * again, it is done once and answers the same.
 */
export async function applyImport(known: Known, importId: string): Promise<ImportDone> {
  const { site, sender, now } = await ask<null>(known, { roles: archiveImporters })
  const { siteId } = site
  return withSite(known.desk.database, siteId, async (tx) => {
    await takeArchive(tx, siteId, 'alone')
    const { list, report } = await kept(tx, importId)
    if (!list) return doneOf(report)
    const plan = planImport(list, await knownArchive(tx, list), randomUUID)
    if (plan.faults.length > 0) throw expired()
    const counts = countsOf(plan)
    await writePlan(
      {
        tx,
        siteId,
        by: { personId: sender.personId ?? '', at: now, sourceId: importId },
        onProgress: (done, total) => tellProgress(known, { siteId, importId, done, total }),
      },
      plan.units,
    )
    await tx
      .update(archiveImport)
      .set({ list: null, report: counts, appliedAt: new Date(now) })
      .where(eq(archiveImport.importId, importId))
    return doneOf(counts)
  })
}

interface KeptList {
  /** Null once it was carried out. */
  readonly list: readonly ListedUnit[] | null
  readonly report: ImportCounts
}

async function kept(tx: Transaction, importId: string): Promise<KeptList> {
  const [found] = await tx
    .select({ list: archiveImport.list, report: archiveImport.report })
    .from(archiveImport)
    .where(eq(archiveImport.importId, importId))
  if (!found) throw expired()
  // Sound because `checkImport` and this file alone write here, and they write these.
  return found as KeptList
}

const doneOf = (counts: ImportCounts): ImportDone => ({
  units: counts.unitsAdded + counts.unitsChanged,
  people: counts.peopleAdded + counts.peopleChanged,
})

interface Progress {
  readonly siteId: string
  readonly importId: string
  readonly done: number
  readonly total: number
}

/** Past the transaction, so that others see it while that goes on. */
async function tellProgress({ desk }: Known, progress: Progress): Promise<void> {
  const { siteId, importId, done, total } = progress
  await withSite(desk.database, siteId, (tx) =>
    tx.update(archiveImport).set({ done, total }).where(eq(archiveImport.importId, importId)),
  )
}

/** How far a list has come. */
export async function importProgress(known: Known, importId: string): Promise<ImportProgress> {
  const { world } = await ask<ImportProgress | null>(known, {
    roles: archiveImporters,
    loader: progressSql,
    args: { importId },
  })
  if (!world) throw expired()
  return world
}

const progressSql = `select (select jsonb_build_object(
    'done', done, 'total', total, 'isApplied', applied_at is not null)
  from archive_import
  where site_id = current_site() and import_id = ($1->>'importId')::uuid)`
