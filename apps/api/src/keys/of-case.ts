import type { LoanKey } from '@frontdesk/rules/key-loan'
import { ask, caseRoles } from '../ask'
import type { Known } from '../context'
import { notFound } from '../failure'
import type { CaseKey } from './answers'

const ofUnitSql = `select coalesce(jsonb_agg(jsonb_build_object('keyId', k.key_id, 'label', k.label)
    order by k.cabinet, k.hook), '[]')
  from door_key k join case_file f on f.site_id = k.site_id and f.unit_id = k.unit_id
  where f.case_id = ($1->>'caseId')::uuid and k.retired_at is null and k.room_id is null
    and not exists (select from key_holding h
      where h.site_id = k.site_id and h.key_id = k.key_id and h.back_at is null)`

/** The keys that a case can speak of now: those that it has out, or those of its unit that hang here. */
export async function keysOfCase(known: Known, caseId: string): Promise<readonly CaseKey[]> {
  const { case: record, world } = await ask<readonly CaseKey[]>(known, {
    roles: caseRoles,
    caseId,
    loader: ofUnitSql,
    args: { caseId },
  })
  if (!record) throw notFound()
  if (record.procedure !== 'key-loan') return world
  const { keys } = record.context as { readonly keys: readonly LoanKey[] }
  return keys.filter(({ state }) => state === 'out').map(({ keyId, label }) => ({ keyId, label }))
}
