import { isProcedureId } from '@frontdesk/rules'
import { z } from 'zod'
import type { CaseRow } from '../answers'
import { archiveReaders } from '../archive/who-may'
import { ask } from '../ask'
import { cursorOf, cursorText } from '../cases/cursor'
import { caseRow } from '../cases/row'
import { rowOfF, type StoredRow } from '../cases/row-sql'
import type { Known } from '../context'
import { idText, storableText } from '../text'
import type { UnitEvent, UnitTimeline } from './answers'

const pageSize = 30

export const TimelineOf = z.object({
  unitId: idText(),
  procedure: z.string().refine(isProcedureId, { error: 'choice-impossible' }).optional(),
  cursor: storableText(200).optional(),
})
export type TimelineOf = z.infer<typeof TimelineOf>

type StoredEvent = StoredRow & Omit<UnitEvent, keyof CaseRow>

// What is held for the unit's people is what stands to the credit of others in the ledger.
const heldSql = `(select coalesce(sum(
    case when p.credit ~ '^(deposits:|advances$|utilityMoney$)' then p.amount_fen else 0 end
    - case when p.debit ~ '^(deposits:|advances$|utilityMoney$)' then p.amount_fen else 0 end), 0)
  from ledger_posting p where p.site_id = f.site_id and p.case_id = f.case_id)`

const listed = (columns: string, from: string, order: string) =>
  `(select coalesce(jsonb_agg(jsonb_build_object(${columns}) order by ${order}), '[]') from ${from})`

const eventOfF = `${rowOfF} || jsonb_build_object(
  'endedAt', iso(f.ended_at), 'heldFen', ${heldSql},
  'receipts', ${listed(
    `'receiptNo', r.receipt_no, 'amountFen', r.amount_fen`,
    'receipt r where r.site_id = f.site_id and r.case_id = f.case_id',
    'r.year, r.serial',
  )},
  'passes', ${listed(
    `'passNo', p.pass_no, 'status', p.status`,
    'pass p where p.site_id = f.site_id and p.case_id = f.case_id',
    'p.serial',
  )},
  'keys', ${listed(
    `'label', k.label, 'isOut', h.back_at is null and h.lost_at is null`,
    `key_holding h join door_key k on k.site_id = h.site_id and k.key_id = h.key_id
      where h.site_id = f.site_id and h.case_id = f.case_id`,
    'k.label',
  )})`

const timelineSql = `select coalesce(
    jsonb_agg(page.line order by page.opened_at desc, page.case_id desc), '[]')
  from (select f.opened_at, f.case_id, ${eventOfF} as line from case_file f
    where (f.unit_id = ($1->>'unitId')::uuid or f.case_id in (
        select h.case_id from key_holding h join door_key k on k.key_id = h.key_id
        where k.unit_id = ($1->>'unitId')::uuid))
      and ($1->>'procedure' is null or f.procedure = $1->>'procedure')
      and ($1->'after' is null or jsonb_typeof($1->'after') = 'null' or (f.opened_at, f.case_id) <
        (($1->'after'->>0)::timestamptz, ($1->'after'->>1)::uuid))
    order by f.opened_at desc, f.case_id desc limit ${pageSize + 1}) page`

/** 一户一档: every case of a unit, newest first, with the money, passes and keys that hang on it. */
export async function unitTimeline(known: Known, asked: TimelineOf): Promise<UnitTimeline> {
  const { unitId, procedure = null, cursor } = asked
  const after = cursor === undefined ? null : cursorOf(cursor)
  const { sender, world } = await ask<readonly StoredEvent[]>(known, {
    roles: archiveReaders,
    loader: timelineSql,
    args: { unitId, procedure, after },
  })
  const rows = world.slice(0, pageSize)
  const last = rows.at(-1)
  return {
    events: rows.map((row) => ({
      ...caseRow(known.desk, sender, row),
      endedAt: row.endedAt,
      heldFen: row.heldFen,
      receipts: row.receipts,
      passes: row.passes,
      keys: row.keys,
    })),
    nextCursor: world.length > pageSize && last ? cursorText(last) : null,
  }
}
