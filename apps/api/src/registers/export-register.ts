import type { Messages } from '@frontdesk/messages'
import { loadMessages } from '@frontdesk/messages/load-messages'
import { dateAt } from '@frontdesk/rules'
import { z } from 'zod'
import { FileWish } from '../archive/export-archive'
import { archiveImporters } from '../archive/who-may'
import { ask } from '../ask'
import type { Known } from '../context'
import { type SavedFile, savedFile } from '../spreadsheet/saved-file'
import type { Sheet } from '../spreadsheet/table'
import { articleSheet, listArticles } from './articles'
import { calendarSheet, listDays } from './calendar-days'
import { custodySheet, listCustody } from './custody'
import { headsSheet, listDepartmentHeads } from './department-heads'
import { instructionSheet, listInstructions } from './instructions'
import { listParcels, parcelSheet } from './parcels'
import { listSpaces, spaceSheet } from './parking-spaces'
import { listPasses, passSheet } from './passes'
import { listPosts, postSheet } from './posts'
import { type RegisterName, registerNames } from './register-names'
import { listWatched, watchKeepers, watchSheet } from './watch-list'
import { thingExporters } from './who-may'

export interface Telling {
  readonly messages: Messages
  /** The day of an instant on the site's calendar. */
  readonly dayOf: (instant: string) => string
}

interface Exported<Line> {
  /** Who may take the whole list out of the house. */
  readonly roles: readonly string[]
  readonly list: (known: Known, roles: readonly string[]) => Promise<readonly Line[]>
  readonly sheetOf: (lines: readonly Line[], telling: Telling) => Sheet
}

type Export = (known: Known, telling: Telling) => Promise<Sheet>

const exported =
  <Line>({ roles, list, sheetOf }: Exported<Line>): Export =>
  async (known, telling) =>
    sheetOf(await list(known, roles), telling)

const exports: Readonly<Record<RegisterName, Export>> = {
  parcels: exported({ roles: thingExporters, list: listParcels, sheetOf: parcelSheet }),
  passes: exported({ roles: thingExporters, list: listPasses, sheetOf: passSheet }),
  parking: exported({ roles: thingExporters, list: listSpaces, sheetOf: spaceSheet }),
  custody: exported({ roles: thingExporters, list: listCustody, sheetOf: custodySheet }),
  articles: exported({ roles: archiveImporters, list: listArticles, sheetOf: articleSheet }),
  instructions: exported({
    roles: archiveImporters,
    list: listInstructions,
    sheetOf: instructionSheet,
  }),
  departments: exported({
    roles: archiveImporters,
    list: listDepartmentHeads,
    sheetOf: headsSheet,
  }),
  posts: exported({ roles: archiveImporters, list: listPosts, sheetOf: postSheet }),
  watched: exported({ roles: watchKeepers, list: listWatched, sheetOf: watchSheet }),
  calendar: exported({ roles: archiveImporters, list: listDays, sheetOf: calendarSheet }),
}

export const RegisterExport = FileWish.extend({ register: z.enum(registerNames) })

/** What a register holds now, as a file. */
export async function exportRegister(
  known: Known,
  { register, language, format }: z.infer<typeof RegisterExport>,
): Promise<SavedFile> {
  const { site, now } = await ask<null>(known, {})
  const dayOf = (instant: string) => dateAt(instant, site.timeZone)
  const sheet = await exports[register](known, { messages: await loadMessages(language), dayOf })
  return savedFile(sheet, { format, date: dayOf(now) })
}
