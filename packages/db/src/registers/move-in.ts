import type { CommonFact } from '@frontdesk/rules'
import type { MoveInFact } from '@frontdesk/rules/move-in'
import type { RegisterMeta, RegisterWrite } from './register-write'

/** R7-4.5.5: the keys leave the register with the owner; R7-3.6: the archive has since when. */
export function moveInWrites(
  fact: MoveInFact | CommonFact,
  { caseId, at }: RegisterMeta,
): RegisterWrite[] {
  switch (fact.type) {
    case 'keysHandedOver':
      return fact.keys.map(({ keyId }) => ({ sql: handOver, args: { caseId, at, keyId } }))
    case 'moveInArchived':
      return [{ sql: movedIn, args: { caseId, at, ownerId: fact.ownerId } }]
    default:
      return []
  }
}

const handOver = `select hand_over_key(($1->>'keyId')::uuid, ($1->>'caseId')::uuid, ($1->>'at')::timestamptz)`

const movedIn = `select owner_moved_in(($1->>'caseId')::uuid, ($1->>'ownerId')::uuid, ($1->>'at')::timestamptz)`
