import { choiceText, fieldName } from '@frontdesk/messages/lookups'
import { ask } from '../ask'
import { caseRow } from '../cases/row'
import { rowOfF, type StoredRow } from '../cases/row-sql'
import type { Known } from '../context'
import type { Sheet } from '../spreadsheet/table'
import type { KeptParcel } from './answers'
import { date, number, text } from './columns'
import type { Telling } from './export-register'

const parcelsSql = `select coalesce(jsonb_agg(jsonb_build_object('case', ${rowOfF},
    'place', p.place, 'kind', f.context->'kind', 'carrier', p.carrier,
    'trackingNo', p.tracking_no, 'count', f.context->'count', 'arrivedAt', iso(p.arrived_at))
  order by p.place is not null, natural_order(p.place), p.arrived_at), '[]')
  from parcel p join case_file f using (site_id, case_id) where p.left_at is null`

type Stored = Omit<KeptParcel, 'case'> & { readonly case: StoredRow }

/** What waits at the desk, place by place; what nobody has shelved yet stands first. */
export async function listParcels(
  known: Known,
  roles: readonly string[],
): Promise<readonly KeptParcel[]> {
  const { world, sender } = await ask<readonly Stored[]>(known, { roles, loader: parcelsSql })
  return world.map((parcel) => ({ ...parcel, case: caseRow(known.desk, sender, parcel.case) }))
}

export function parcelSheet(parcels: readonly KeptParcel[], { messages, dayOf }: Telling): Sheet {
  const { registers, cases } = messages.desk
  const named = (field: string) => fieldName(messages, 'mail', field)
  const choice = (field: string, value: string) => choiceText(messages, 'mail', { field, value })
  return {
    name: registers.parcels.title,
    columns: [
      text(registers.parcels.place),
      text(cases.unit),
      text(named('recipient')),
      text(named('kind')),
      number(named('count')),
      text(named('carrier')),
      text(named('trackingNo'), 20),
      date(registers.parcels.arrived),
      text(registers.number, 18),
    ],
    rows: parcels.map((parcel) => [
      parcel.place,
      parcel.case.unit?.label ?? null,
      parcel.case.title,
      choice('kind', parcel.kind),
      parcel.count,
      choice('carrier', parcel.carrier),
      parcel.trackingNo,
      dayOf(parcel.arrivedAt),
      parcel.case.number,
    ]),
  }
}
