import { tables } from '@frontdesk/db'
import { fieldName } from '@frontdesk/messages/lookups'
import { spaceRefusal } from '@frontdesk/rules/parking'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { ask } from '../ask'
import { caseRow } from '../cases/row'
import { rowOfF, type StoredRow } from '../cases/row-sql'
import { maskPlate } from '../cases/values'
import type { Known } from '../context'
import { opener } from '../handle/open-value'
import type { Sheet } from '../spreadsheet/table'
import { filledText, storableText } from '../text'
import type { ParkingSpace } from './answers'
import { date, text } from './columns'
import type { Telling } from './export-register'
import type { EndingRegister } from './keep-record'
import { thingExporters } from './who-may'

const spacesSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'spaceId', s.space_id, 'spaceNo', s.space_no, 'zone', s.zone, 'version', s.version,
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

export const SpaceFields = z.object({
  spaceNo: filledText(20),
  zone: storableText(40)
    .transform((zone) => zone || null)
    .nullable(),
})
type SpaceFields = z.infer<typeof SpaceFields>

const { parkingSpace: space, parkingHold: hold } = tables

const open = (spaceId: string) => and(eq(space.spaceId, spaceId), isNull(space.retiredAt))

/** 车位: no two in use have one number, and one that is let keeps its own. */
export const parkingSpaces: EndingRegister<SpaceFields> = {
  name: 'parkingSpace',
  keepers: thingExporters,
  async find(tx, { id }) {
    const [found] = await tx.select().from(space).where(open(id)).for('no key update')
    if (!found) return null
    const { spaceNo, zone, version } = found
    return { fields: { spaceNo, zone }, version }
  },
  add: (tx, { siteId, id }, fields) => tx.insert(space).values({ siteId, spaceId: id, ...fields }),
  change: (tx, { id }, fields) =>
    tx
      .update(space)
      .set({ ...fields, version: sql`${space.version} + 1` })
      .where(open(id)),
  end: (tx, { id, now }) =>
    tx
      .update(space)
      .set({ retiredAt: new Date(now) })
      .where(open(id)),
  async refusal(tx, { id, was, isNow }) {
    const isHeld = (await tx.$count(hold, and(eq(hold.spaceId, id), isNull(hold.releasedAt)))) > 0
    const refused = spaceRefusal({
      was: { spaceNo: was.spaceNo, isHeld },
      spaceNo: isNow?.spaceNo ?? null,
    })
    return refused && { procedure: 'parking', ...refused }
  },
  faults: { parking_space_no: { path: 'spaceNo', code: 'space-number-taken' } },
}
