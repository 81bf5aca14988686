import { randomUUID } from 'node:crypto'
import { noteChanges, tables, withSite } from '@frontdesk/db'
import { fieldName } from '@frontdesk/messages/lookups'
import { z } from 'zod'
import { ask } from '../ask'
import { caseRow } from '../cases/row'
import { rowOfF, type StoredRow } from '../cases/row-sql'
import { maskPlate } from '../cases/values'
import type { Known } from '../context'
import { constraintOf } from '../database-fault'
import { BadInput } from '../failure'
import { opener } from '../handle/open-value'
import type { Sheet } from '../spreadsheet/table'
import { storableText } from '../text'
import type { ParkingSpace } from './answers'
import { date, text } from './columns'
import type { Telling } from './export-register'

const spacesSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'spaceId', s.space_id, 'spaceNo', s.space_no, 'zone', s.zone,
    'hold', case when f.case_id is not null then jsonb_build_object('case', ${rowOfF},
      'plate', f.context->'vehiclePlate', 'takenAt', iso(h.taken_at), 'untilOn', h.until_on) end)
    order by natural_order(coalesce(s.zone, '')), natural_order(s.space_no)), '[]')
  from parking_space s
  left join parking_hold h
    on h.site_id = s.site_id and h.space_id = s.space_id and h.released_at is null
  left join case_file f on f.site_id = h.site_id and f.case_id = h.case_id
  where s.retired_at is null`

interface Stored extends Omit<ParkingSpace, 'hold'> {
  readonly hold:
    | (Omit<NonNullable<ParkingSpace['hold']>, 'case' | 'plateMasked'> & {
        readonly case: StoredRow
        readonly plate: unknown
      })
    | null
}

/** Every parking space with who has it, in the order in which people count them. */
export async function listSpaces(
  known: Known,
  roles: readonly string[],
): Promise<readonly ParkingSpace[]> {
  const { world, sender } = await ask<readonly Stored[]>(known, { roles, loader: spacesSql })
  const { sealer } = known.desk
  return world.map(({ hold, ...space }) => {
    if (!hold) return { ...space, hold }
    const { case: row, plate, ...held } = hold
    const text = opener(sealer, row.key && sealer.unwrap(row.key))(plate)
    const plateMasked = text && maskPlate(text)
    return { ...space, hold: { ...held, case: caseRow(known.desk, sender, row), plateMasked } }
  })
}

export function spaceSheet(spaces: readonly ParkingSpace[], { messages, dayOf }: Telling): Sheet {
  const { registers, cases } = messages.desk
  const { parking } = registers
  const named = (field: string) => fieldName(messages, 'parking', field)
  return {
    name: parking.title,
    columns: [
      text(named('spaceNo')),
      text(parking.zone),
      text(cases.unit),
      text(named('name')),
      text(named('vehiclePlate')),
      date(named('validFromOn')),
      date(named('validUntilOn')),
      text(registers.number, 18),
    ],
    rows: spaces.map(({ spaceNo, zone, hold }) => [
      spaceNo,
      zone,
      hold?.case.unit?.label ?? null,
      hold?.case.title ?? null,
      hold?.plateMasked ?? null,
      hold && dayOf(hold.takenAt),
      hold?.untilOn ?? null,
      hold?.case.number ?? null,
    ]),
  }
}

export const NewSpace = z.object({
  spaceNo: storableText(20).trim().min(1),
  zone: storableText(40).trim().optional(),
})

/** One more parking space; no two in use have the same number. */
export async function addSpace(
  known: Known,
  roles: readonly string[],
  { spaceNo, zone }: z.infer<typeof NewSpace>,
): Promise<{ spaceId: string }> {
  const { site, sender, now } = await ask<null>(known, { roles })
  const { siteId } = site
  const spaceId = randomUUID()
  const isNow = { spaceNo, zone: zone || null }
  const added = { register: 'parkingSpace', subjectId: spaceId, unitId: null, isNow }
  await withSite(known.desk.database, siteId, async (tx) => {
    await tx.insert(tables.parkingSpace).values({ siteId, spaceId, ...isNow })
    const by = { personId: sender.personId ?? '', at: now }
    await noteChanges(tx, by, [{ ...added, what: 'added', was: null }])
  }).catch((error) => {
    if (constraintOf(error) !== 'parking_space_no') throw error
    throw new BadInput([{ path: 'spaceNo', code: 'space-number-taken' }])
  })
  return { spaceId }
}
