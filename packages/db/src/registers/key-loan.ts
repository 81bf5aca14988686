import type { CommonFact } from '@frontdesk/rules'
import type { KeyLoanFact } from '@frontdesk/rules/key-loan'
import type { RegisterMeta, RegisterWrite } from './register-write'

export function keyLoanWrites(
  fact: KeyLoanFact | CommonFact,
  { caseId, at }: RegisterMeta,
): RegisterWrite[] {
  switch (fact.type) {
    case 'keysLent':
      return fact.keyIds.map((keyId) => ({ sql: takeKey, args: { caseId, at, keyId } }))
    case 'keysReturned':
      return [{ sql: hangBack, args: { caseId, at, keyIds: fact.keyIds } }]
    case 'keysReportedLost':
      return [{ sql: markLost, args: { caseId, at, keyIds: fact.keyIds } }]
    default:
      return []
  }
}

const takeKey = `select take_key(($1->>'keyId')::uuid, ($1->>'caseId')::uuid, ($1->>'at')::timestamptz)`

const heldHere = `site_id = current_site() and case_id = ($1->>'caseId')::uuid and back_at is null
  and key_id in (select jsonb_array_elements_text($1->'keyIds')::uuid)`

const hangBack = `update key_holding set back_at = ($1->>'at')::timestamptz where ${heldHere}`

// A lost key stays held, so that nobody else is lent it, until it is found.
const markLost = `update key_holding set lost_at = ($1->>'at')::timestamptz where ${heldHere}`
