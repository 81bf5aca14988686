import { choiceText, fieldName } from '@frontdesk/messages/lookups'
import { maskIdentityNumber } from '@frontdesk/rules'
import { ask } from '../ask'
import { caseRow } from '../cases/row'
import { rowOfF, type StoredRow } from '../cases/row-sql'
import type { Known } from '../context'
import { opener } from '../handle/open-value'
import type { Sheet } from '../spreadsheet/table'
import type { KeptPass } from './answers'
import { date, number, text } from './columns'
import type { Telling } from './export-register'

const passesMax = 5000

// What was given back or is ours now is held no longer; the case knows what it gave back.
const passesSql = `select coalesce(jsonb_agg(line), '[]') from (
  select jsonb_build_object('case', ${rowOfF}, 'passNo', p.pass_no, 'kind', p.kind,
    'name', p.holder, 'idNumber', p.id_number, 'status', p.status, 'givenOutOn', p.valid_from,
    'lastValidOn', p.valid_until, 'depositFen', case when p.status = 'lost' or exists (
      select from jsonb_array_elements(f.context->'passes') each
      where each->>'passNo' = p.pass_no and (each->>'isRefunded')::boolean)
      then 0 else p.deposit_fen end) as line
  from pass p join case_file f using (site_id, case_id)
  order by p.status in ('returned', 'lost'), p.kind, p.serial desc limit ${passesMax}) listed`

interface Stored extends Omit<KeptPass, 'case' | 'name' | 'idNumberMasked'> {
  readonly case: StoredRow
  readonly name: unknown
  readonly idNumber: unknown
}

/** Every pass that was given out, those that are still out first, the newest of a kind first. */
export async function listPasses(
  known: Known,
  roles: readonly string[],
): Promise<readonly KeptPass[]> {
  const { world, sender } = await ask<readonly Stored[]>(known, { roles, loader: passesSql })
  const { sealer } = known.desk
  return world.map(({ case: row, name, idNumber, ...pass }) => {
    const open = opener(sealer, row.key && sealer.unwrap(row.key))
    const number = open(idNumber)
    return {
      ...pass,
      case: caseRow(known.desk, sender, row),
      name: open(name),
      idNumberMasked: number && maskIdentityNumber(number),
    }
  })
}

export function passSheet(passes: readonly KeptPass[], { messages }: Telling): Sheet {
  const { registers, cases } = messages.desk
  const named = (field: string) => fieldName(messages, 'tenant-pass', field)
  return {
    name: registers.passes.title,
    columns: [
      text(named('passNo')),
      text(registers.passes.kind),
      text(named('name')),
      text(named('idNumber'), 20),
      text(cases.unit),
      text(cases.state),
      date(registers.passes.givenOut),
      date(named('validUntilOn')),
      number(named('depositFen')),
      text(registers.number, 18),
    ],
    rows: passes.map((pass) => [
      pass.passNo,
      registers.passes.kinds[pass.kind],
      pass.name,
      pass.idNumberMasked,
      pass.case.unit?.label ?? null,
      choiceText(messages, 'tenant-pass', { field: 'status', value: pass.status }),
      pass.givenOutOn,
      pass.lastValidOn,
      pass.depositFen / 100,
      pass.case.number,
    ]),
  }
}
