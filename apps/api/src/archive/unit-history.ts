import { registerHistory } from '@frontdesk/db'
import { ask } from '../ask'
import { maskPhone } from '../cases/values'
import type { Known } from '../context'
import type { RegisterEntry } from './answers'
import { archiveReaders } from './who-may'

const entriesMax = 100

const historySql = `select ${registerHistory(`e.unit_id = ($1->>'unitId')::uuid`, entriesMax)}`

/** What changed of a unit and its people in the archive, newest first; phones are masked. */
export async function unitHistory(known: Known, unitId: string): Promise<readonly RegisterEntry[]> {
  const { world } = await ask<readonly RegisterEntry[]>(known, {
    roles: archiveReaders,
    loader: historySql,
    args: { unitId },
  })
  return world.map((entry) => ({ ...entry, was: masked(entry.was), isNow: masked(entry.isNow) }))
}

type Record = RegisterEntry['was']

const masked = (record: Record): Record =>
  typeof record?.phone === 'string' ? { ...record, phone: maskPhone(record.phone) } : record
