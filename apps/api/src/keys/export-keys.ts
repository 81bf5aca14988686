import type { Messages } from '@frontdesk/messages'
import { loadMessages } from '@frontdesk/messages/load-messages'
import { dateAt } from '@frontdesk/rules'
import type { z } from 'zod'
import type { FileWish } from '../archive/export-archive'
import { ask } from '../ask'
import type { Known } from '../context'
import { type SavedFile, savedFile } from '../spreadsheet/saved-file'
import type { Cell, Column, Sheet } from '../spreadsheet/table'
import type { KeyRow } from './answers'
import { listKeys } from './cabinet'
import { keyExporters } from './who-may'

/** The key register as a file: every key that is kept, and where it is now. */
export async function exportKeys(
  known: Known,
  { language, format }: z.infer<typeof FileWish>,
): Promise<SavedFile> {
  const { site, now } = await ask<null>(known, { roles: keyExporters })
  const keys = await listKeys(known, keyExporters)
  const day = (at: string) => dateAt(at, site.timeZone)
  const sheet = sheetOf(await loadMessages(language), keys, day)
  return savedFile(sheet, { format, date: day(now) })
}

const text = (title: string, width = 12): Column => ({ title, kind: 'text', width })
const number = (title: string): Column => ({ title, kind: 'number', width: 8 })
const date = (title: string): Column => ({ title, kind: 'date', width: 12 })

function sheetOf({ desk }: Messages, keys: readonly KeyRow[], day: (at: string) => string): Sheet {
  const { title, columns, kinds, states } = desk.keyCabinet
  const on = (at: string | null | undefined) => at && day(at)
  const row = (key: KeyRow): readonly Cell[] => [
    key.cabinet,
    key.hook,
    key.label,
    kinds[key.kind],
    key.building,
    key.floor,
    key.unit?.label ?? null,
    key.opens,
    key.pieces,
    on(key.consentAt) ?? null,
    states[key.state],
    key.loan?.borrower ?? null,
    key.loan?.number ?? null,
    on(key.loan?.dueAt) ?? null,
    on(key.reservedUntil) ?? null,
  ]
  return {
    name: title,
    columns: [
      text(columns.cabinet, 8),
      number(columns.hook),
      text(columns.label),
      text(columns.kind),
      text(columns.building),
      number(columns.floor),
      text(columns.unit),
      text(columns.opens, 24),
      number(columns.pieces),
      date(columns.consentAt),
      text(columns.state, 8),
      text(columns.borrower),
      text(columns.loanNumber, 16),
      date(columns.dueAt),
      date(columns.reservedUntil),
    ],
    rows: keys.map(row),
  }
}
