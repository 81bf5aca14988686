import type { Messages } from '@frontdesk/messages'
import { loadMessages } from '@frontdesk/messages/load-messages'
import { dateAt } from '@frontdesk/rules'
import type { z } from 'zod'
import { FileWish } from '../../archive/export-archive'
import { ask } from '../../ask'
import type { Known } from '../../context'
import { number, text } from '../../registers/columns'
import { type SavedFile, savedFile } from '../../spreadsheet/saved-file'
import type { Sheet } from '../../spreadsheet/table'
import { idText } from '../../text'
import type { StockLine } from '../answers'
import { keyExporters } from '../who-may'
import { readStockTaking } from './stock-takings'

export const StockWish = FileWish.extend({ stockTakingId: idText() })

/** A stock-taking as a file: every hook, what the register said and what hung there. */
export async function exportStock(
  known: Known,
  { stockTakingId, language, format }: z.infer<typeof StockWish>,
): Promise<SavedFile> {
  const { site } = await ask<null>(known, { roles: keyExporters })
  const { takenAt, lines } = await readStockTaking(known, stockTakingId, keyExporters)
  const date = dateAt(takenAt, site.timeZone)
  return savedFile(sheetOf(await loadMessages(language), lines), { format, date })
}

function sheetOf({ desk }: Messages, lines: readonly StockLine[]): Sheet {
  const { keyCabinet, keyStock } = desk
  const { columns, kinds, states } = keyCabinet
  return {
    name: keyStock.title,
    columns: [
      text(columns.cabinet, 8),
      number(columns.hook),
      text(columns.label),
      text(keyStock.door, 20),
      text(columns.kind),
      text(keyStock.inRegister),
      text(keyStock.onHook),
    ],
    rows: lines.map((line) => [
      line.cabinet,
      line.hook,
      line.label,
      line.door,
      kinds[line.kind],
      states[line.state],
      line.hung ? keyStock.hangs : keyStock.empty,
    ]),
  }
}
