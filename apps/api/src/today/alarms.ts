import { procedureIds, procedures } from '@frontdesk/rules'
import type { CaseRow } from '../answers'
import { ask } from '../ask'
import { caseRow } from '../cases/row'
import { isAlarmF, rowOfF, type StoredRow } from '../cases/row-sql'
import type { Known } from '../context'

const alarming = procedureIds.filter((id) => 'alarmSince' in procedures[id].initialContext)

const alarmsSql = `select coalesce(jsonb_agg(${rowOfF} order by f.context->>'alarmSince'), '[]')
  from case_file f
  where f.procedure in (${alarming.map((id) => `'${id}'`).join(', ')}) and ${isAlarmF}`

/** What every desk is alarmed of, on whichever page it stands. */
export async function listAlarms(known: Known): Promise<readonly CaseRow[]> {
  const { sender, world } = await ask<readonly StoredRow[]>(known, { loader: alarmsSql })
  const worksOnCases = sender.roles.some((role) => role !== 'admin')
  return worksOnCases ? world.map((row) => caseRow(known.desk, sender, row)) : []
}
