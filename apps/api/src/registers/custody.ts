import { listText } from '@frontdesk/messages/list'
import { choiceText } from '@frontdesk/messages/lookups'
import { ask } from '../ask'
import { caseRow } from '../cases/row'
import { rowOfF, type StoredRow } from '../cases/row-sql'
import type { Known } from '../context'
import type { Sheet } from '../spreadsheet/table'
import type { HeldInCustody } from './answers'
import { date, number, text } from './columns'
import type { Telling } from './export-register'

// What the ledger says of a case: in is debit, out is credit.
const balanceOf = (account: string) => `coalesce((
  select sum(case '${account}' when l.debit then l.amount_fen else -l.amount_fen end)
  from ledger_posting l where l.case_id = f.case_id and '${account}' in (l.debit, l.credit)), 0)`

const ownersOfF = `(select coalesce(jsonb_agg(p.name order by o.from_on, p.name), '[]')
  from occupancy o join person p on p.person_id = o.person_id
  where o.unit_id = f.unit_id and o.kind = 'owner'
    and (o.until_on is null or o.until_on >= (($1->>'now')::timestamptz)::date))`

const custodySql = `with held as (
    select f.*, ${balanceOf('custody')} as desk_fen, ${balanceOf('purchaser')} as purchaser_fen,
      d.kind, d.device_no, d.place
    from case_file f left join custody_device d
      on d.site_id = f.site_id and d.case_id = f.case_id and d.back_at is null
    where f.procedure = 'utility-prepay' and (f.ended_at is null or d.case_id is not null))
  select coalesce(jsonb_agg(jsonb_build_object('case', ${rowOfF},
    'owners', ${ownersOfF}, 'deskFen', f.desk_fen, 'purchaserFen', f.purchaser_fen, 'takenAt', iso(f.opened_at),
    'device', case when f.device_no is not null then jsonb_build_object(
      'kind', f.kind, 'deviceNo', f.device_no, 'place', f.place) end) order by f.number), '[]')
  from held f where f.desk_fen > 0 or f.purchaser_fen > 0 or f.device_no is not null`

type Stored = Omit<HeldInCustody, 'case'> & { readonly case: StoredRow }

/** Other people's cash and devices, request by request, as the ledger and the facts have them. */
export async function listCustody(
  known: Known,
  roles: readonly string[],
): Promise<readonly HeldInCustody[]> {
  const { world, sender } = await ask<readonly Stored[]>(known, { roles, loader: custodySql })
  return world.map((held) => ({ ...held, case: caseRow(known.desk, sender, held.case) }))
}

export function custodySheet(held: readonly HeldInCustody[], { messages, dayOf }: Telling): Sheet {
  const { registers, cases } = messages.desk
  const { custody } = registers
  const choice = (field: string, value: string) =>
    choiceText(messages, 'utility-prepay', { field, value })
  return {
    name: custody.title,
    columns: [
      text(cases.unit),
      text(custody.owner, 16),
      text(registers.matter),
      number(custody.atDesk),
      number(custody.withPurchaser),
      text(custody.device, 20),
      text(custody.where),
      date(custody.since),
      text(registers.number, 18),
    ],
    rows: held.map(({ case: row, owners, deskFen, purchaserFen, device, takenAt }) => [
      row.unit?.label ?? null,
      listText(messages.kernel, owners),
      choice('utility', row.title),
      deskFen / 100,
      purchaserFen / 100,
      device && `${choice('device', device.kind)} ${device.deviceNo}`,
      (device && custody.places[device.place]) ?? null,
      dayOf(takenAt),
      row.number,
    ]),
  }
}
