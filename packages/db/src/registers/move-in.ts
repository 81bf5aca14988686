import type { CommonFact } from '@frontdesk/rules'
import type { MoveInFact } from '@frontdesk/rules/move-in'
import type { RegisterMeta, RegisterWrite } from './register-write'

/** R7-4.5.5: the keys leave the register with the owner. */
export function moveInWrites(
  fact: MoveInFact | CommonFact,
  { caseId, at }: RegisterMeta,
): RegisterWrite[] {
  if (fact.type !== 'keysHandedOver') return []
  return fact.keys.map(({ keyId }) => ({ sql: handOver, args: { caseId, at, keyId } }))
}

const handOver = `select hand_over_key(($1->>'keyId')::uuid, ($1->>'caseId')::uuid, ($1->>'at')::timestamptz)`
