import { languages } from '@frontdesk/messages'
import { loadMessages } from '@frontdesk/messages/load-messages'
import { dateAt } from '@frontdesk/rules'
import { z } from 'zod'
import { ask } from '../ask'
import type { Known } from '../context'
import { type SavedFile, savedFile } from '../spreadsheet/saved-file'
import type { Cell } from '../spreadsheet/table'
import { ArchiveFilter } from './filter'
import { readUnits } from './list-units'
import { archiveViews, sheetOf } from './sheets'
import type { StoredUnit } from './unit-sql'
import { archiveImporters } from './who-may'

const rowsMax = 50_000
const unitsAtOnce = 1000

export const FileWish = z.object({
  language: z.enum(languages),
  format: z.enum(['xlsx', 'csv']),
})

export const ArchiveExport = ArchiveFilter.extend(FileWish.shape).extend({
  view: z.enum(archiveViews),
})

/** What the archive holds, as a file that can be taken in again. */
export async function exportArchive(
  known: Known,
  { view, language, format, ...filter }: z.infer<typeof ArchiveExport>,
): Promise<SavedFile> {
  const { site, now } = await ask<null>(known, { roles: archiveImporters })
  const sheet = sheetOf(view, await loadMessages(language))
  const rows: (readonly Cell[])[] = []
  for await (const unit of eachUnit(known, filter)) {
    rows.push(...sheet.rowsOf(unit))
    if (rows.length > rowsMax) break
  }
  return savedFile(
    { name: sheet.name, columns: sheet.columns, rows: rows.slice(0, rowsMax) },
    { format, date: dateAt(now, site.timeZone), isCut: rows.length > rowsMax },
  )
}

async function* eachUnit(known: Known, filter: z.infer<typeof ArchiveFilter>) {
  let cursor: string | undefined
  do {
    const page = await readUnits(known, {
      ...filter,
      roles: archiveImporters,
      limit: unitsAtOnce,
      cursor,
    })
    yield* page.units
    cursor = page.nextCursor ?? undefined
  } while (cursor)
}

/** The columns of a list, with a unit as an example. */
export async function archiveTemplate(
  known: Known,
  { language, format }: z.infer<typeof FileWish>,
): Promise<SavedFile> {
  const { site, now } = await ask<null>(known, { roles: archiveImporters })
  const messages = await loadMessages(language)
  const { templateName, exampleNames } = messages.desk.archive.wizard
  const { columns, rowsOf } = sheetOf('units', messages)
  return savedFile(
    { name: templateName, columns, rows: rowsOf(exampleUnit(exampleNames)) },
    { format, date: dateAt(now, site.timeZone) },
  )
}

const exampleUnit = ([owner = '', tenant = '']: readonly string[]): StoredUnit => ({
  unitId: '',
  label: '3-1202',
  building: '3',
  floor: 12,
  kind: 'home',
  areaSquareMetres: 89.5,
  version: 1,
  labelOrder: '',
  passes: [],
  people: [
    { ...examplePerson, kind: 'owner', name: owner, phone: '13800136021' },
    { ...examplePerson, kind: 'tenant', name: tenant, phone: null, untilOn: '2027-02-28' },
  ],
})

const examplePerson = {
  occupancyId: '',
  personId: '',
  fromOn: '2026-03-01',
  untilOn: null,
  isEnded: false,
  version: 1,
}
