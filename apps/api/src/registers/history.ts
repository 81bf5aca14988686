import { registerHistory } from '@frontdesk/db'
import { z } from 'zod'
import type { RegisterEntry } from '../archive/answers'
import { archiveReaders } from '../archive/who-may'
import { ask } from '../ask'
import type { Known } from '../context'
import { idText } from '../text'
import { watchReaders } from './watch-list'
import { thingReaders } from './who-may'

const entriesMax = 50

const readersOf = {
  article: archiveReaders,
  department: archiveReaders,
  instruction: archiveReaders,
  parkingSpace: thingReaders,
  post: archiveReaders,
  watch: watchReaders,
} as const

export type KeptRegister = keyof typeof readersOf

const keptRegisters = Object.keys(readersOf) as KeptRegister[]

export const HistoryOf = z.object({ register: z.enum(keptRegisters), id: idText().optional() })

const historySql = `select jsonb_build_object(
  'entries', ${registerHistory(
    `e.register = $1->>'register'
      and ($1->>'id' is null or e.subject_id = ($1->>'id')::uuid)`,
    entriesMax,
  )},
  'names', (select coalesce(jsonb_object_agg(person_id, name), '{}')
    from staff join person using (person_id) where site_id = current_site()))`

interface Stored {
  readonly entries: readonly RegisterEntry[]
  readonly names: Readonly<Record<string, string>>
}

/** What changed of a register, or of one of its records, newest first; colleagues by name. */
export async function listHistory(
  known: Known,
  { register, id }: z.infer<typeof HistoryOf>,
): Promise<readonly RegisterEntry[]> {
  const { world } = await ask<Stored>(known, {
    roles: readersOf[register],
    loader: historySql,
    args: { register, id },
  })
  const named = (record: RegisterEntry['was']) =>
    record &&
    Object.fromEntries(
      Object.entries(record).map(([field, value]) => [field, world.names[String(value)] ?? value]),
    )
  return world.entries.map((entry) => ({
    ...entry,
    was: named(entry.was),
    isNow: named(entry.isNow),
  }))
}
