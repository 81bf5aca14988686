import { z } from 'zod'
import { ask } from '../ask'
import type { Known } from '../context'
import { BadInput } from '../failure'
import { storableText } from '../text'
import type { ArchiveList } from './answers'
import { ArchiveFilter, narrowed } from './filter'
import { openedUnit, type SealedUnit, type StoredUnit, shownUnit, unitOfU } from './unit-sql'
import { archiveReaders } from './who-may'

const pageSize = 50

export const ArchivePage = ArchiveFilter.extend({
  cursor: storableText(400).optional(),
  limit: z.int().min(1).max(200).optional(),
})
export type ArchivePage = z.infer<typeof ArchivePage>

/** One page of the archive, in the order of the labels, from where the last page ended. */
export async function listUnits(known: Known, page: ArchivePage): Promise<ArchiveList> {
  const { units, ...more } = await readUnits(known, { ...page, roles: archiveReaders })
  return { units: units.map(shownUnit), ...more }
}

interface Loaded<Unit> {
  readonly units: readonly Unit[]
  readonly isCut: boolean
}

/** The same with whole phones, for those of these roles. */
export async function readUnits(
  known: Known,
  { roles, limit = pageSize, cursor, ...filter }: ArchivePage & { roles: readonly string[] },
): Promise<Loaded<StoredUnit> & { readonly nextCursor: string | null }> {
  const { with: begin, where, args, isCut } = narrowed(filter)
  const after = cursor && cursorOf(cursor)
  const isAfter = `(u.label_order, u.unit_id) > ($1->'after'->>0, ($1->'after'->>1)::uuid)`
  const { world } = await ask<Loaded<SealedUnit>>(known, {
    roles,
    loader: `${begin} select jsonb_build_object('isCut', ${isCut}, 'units', (
      select coalesce(jsonb_agg(page.line order by page.label_order, page.unit_id), '[]')
      from (
        select u.label_order, u.unit_id, ${unitOfU} as line from unit u
        where ${where} ${after ? `and ${isAfter}` : ''}
        order by u.label_order, u.unit_id limit ($1->>'limit')::integer) page))`,
    args: { ...args, limit: limit + 1, after },
  })
  const units = world.units.slice(0, limit)
  const last = units.at(-1)
  const hasMore = world.units.length > limit && last !== undefined
  return {
    units: units.map((unit) => openedUnit(known.desk.sealer, unit)),
    isCut: world.isCut,
    nextCursor: hasMore ? JSON.stringify([last.labelOrder, last.unitId]) : null,
  }
}

const Cursor = z.tuple([storableText(300), z.guid()])

function cursorOf(cursor: string): readonly [string, string] {
  const read = Cursor.safeParse(parsed(cursor))
  if (!read.success) throw new BadInput([{ path: 'cursor', code: 'value-impossible' }])
  return read.data
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const buildingsSql = `select coalesce(jsonb_agg(building order by natural_order(building)), '[]')
  from (select distinct building from unit where site_id = current_site()) each`

/** The buildings that there are units in. */
export async function listBuildings(known: Known): Promise<readonly string[]> {
  const { world } = await ask<readonly string[]>(known, {
    roles: archiveReaders,
    loader: buildingsSql,
  })
  return world
}
