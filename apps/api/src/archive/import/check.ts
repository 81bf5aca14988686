import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import { and, eq, isNull, lt, or } from 'drizzle-orm'
import { ask } from '../../ask'
import type { Known } from '../../context'
import { readAside } from '../../spreadsheet/aside'
import { FileError } from '../../spreadsheet/table'
import type { UploadedFile } from '../../uploaded-file'
import type { ImportCheck } from '../answers'
import type { Titles } from '../list/find-titles'
import type { CellFault, ListFaultCode } from '../list/listed'
import { type ReadList, readList } from '../list/read-list'
import { archiveImporters } from '../who-may'
import { knownArchive } from './known-archive'
import { countsOf, type Plan, planImport } from './plan-import'

const { archiveImport } = tables
const toldFaultsMax = 300
const keptMs = 24 * 3_600_000

/** Looks a list over and tells everything that is wrong; a sound one is kept, to be carried out. */
export async function checkImport(known: Known, file: UploadedFile): Promise<ImportCheck> {
  const { site, sender, now } = await ask<null>(known, { roles: archiveImporters })
  const list = await listOf(file)
  if (typeof list === 'string') return noList(list)
  return withSite(known.desk.database, site.siteId, async (tx) => {
    const plan = planImport(list.units, await knownArchive(tx, list.units), randomUUID)
    const report = reportOf(list, plan)
    const isOld = or(
      lt(archiveImport.at, new Date(Date.parse(now) - keptMs)),
      eq(archiveImport.by, sender.personId ?? ''),
    )
    await tx.delete(archiveImport).where(and(isNull(archiveImport.appliedAt), isOld))
    if (report.faultCount > 0) return report
    const importId = randomUUID()
    await tx.insert(archiveImport).values({
      siteId: site.siteId,
      importId,
      by: sender.personId ?? '',
      at: new Date(now),
      fileName: file.name.slice(0, 200),
      list: list.units,
      report: report.counts,
      total: list.units.length,
    })
    return { ...report, importId }
  })
}

async function listOf(file: UploadedFile): Promise<ReadList | ListFaultCode> {
  try {
    return readList(await readAside(new Uint8Array(await file.arrayBuffer())))
  } catch (error) {
    if (error instanceof FileError) return error.fault
    throw error
  }
}

const noList = (fileFault: ListFaultCode): ImportCheck => ({
  importId: null,
  fileFault,
  columns: [],
  ignored: [],
  joined: null,
  counts: null,
  faults: [],
  faultCount: 0,
})

function reportOf({ titles, faults, joined }: ReadList, plan: Plan): ImportCheck {
  const found = [...faults, ...plan.faults.map((fault) => placed(titles, fault))].toSorted(
    (one, other) => one.rowNo - other.rowNo,
  )
  return {
    importId: null,
    fileFault: null,
    columns: [...titles.places].map(([column, index]) => ({
      column,
      title: titles.written[index] ?? '',
    })),
    ignored: titles.ignored,
    joined,
    counts: countsOf(plan),
    faults: found.slice(0, toldFaultsMax),
    faultCount: found.length,
  }
}

const placed = ({ places }: Titles, fault: Plan['faults'][number]): CellFault => ({
  ...fault,
  columnIndex: places.get(fault.column) ?? null,
  written: '',
  otherRowNo: null,
})
