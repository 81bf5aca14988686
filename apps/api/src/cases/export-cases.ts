import { loadMessages } from '@frontdesk/messages/load-messages'
import { holderName, procedureName, stateName, titleText } from '@frontdesk/messages/lookups'
import { clockAt, dateAt } from '@frontdesk/rules'
import type { z } from 'zod'
import type { CaseRow } from '../answers'
import { FileWish } from '../archive/export-archive'
import { ask } from '../ask'
import type { Known } from '../context'
import { text } from '../registers/columns'
import { thingExporters } from '../registers/who-may'
import { type SavedFile, savedFile } from '../spreadsheet/saved-file'
import { rowsMax } from '../spreadsheet/table'
import { CaseFilter, casesMax, listCases } from './list'

export const CaseExport = CaseFilter.omit({ cursor: true, limit: true }).extend(FileWish.shape)

/** The cases of a filter as a file, newest first, with what the list shows of each. */
export async function exportCases(
  known: Known,
  { language, format, ...filter }: z.infer<typeof CaseExport>,
): Promise<SavedFile> {
  const { site, now } = await ask<null>(known, { roles: thingExporters })
  const messages = await loadMessages(language)
  const { cases } = messages.desk
  const momentOf = (at: string | null) =>
    at && `${dateAt(at, site.timeZone)} ${clockAt(at, site.timeZone)}`
  const rows: CaseRow[] = []
  for await (const page of pagesOf(known, filter)) {
    rows.push(...page)
    if (rows.length > rowsMax) break
  }
  const columns = [
    text(cases.number, 18),
    text(cases.procedure, 16),
    text(cases.unit),
    text(cases.matter, 40),
    text(cases.state, 16),
    text(cases.holder, 16),
    text(cases.opened, 18),
    text(cases.due, 18),
  ]
  return savedFile(
    {
      name: cases.title,
      columns,
      rows: rows
        .slice(0, rowsMax)
        .map((row) => [
          row.number,
          procedureName(messages, row.procedure),
          row.unit?.label ?? null,
          titleText(messages, row),
          stateName(messages, row.procedure, row.state),
          row.isEnded ? null : holderName(messages, row.holder),
          momentOf(row.openedAt),
          momentOf(row.dueAt),
        ]),
    },
    { format, date: dateAt(now, site.timeZone), isCut: rows.length > rowsMax },
  )
}

async function* pagesOf(known: Known, filter: CaseFilter) {
  let cursor: string | undefined
  do {
    const page = await listCases(known, { ...filter, cursor, limit: casesMax })
    yield page.rows
    cursor = page.nextCursor ?? undefined
  } while (cursor)
}
