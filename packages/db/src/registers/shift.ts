import type { CommonFact } from '@frontdesk/rules'
import type { ShiftFact } from '@frontdesk/rules/shift'
import type { RegisterMeta, RegisterWrite } from './register-write'

/** What a shift changes in who holds a drawer; money it moves as every procedure does. */
export function shiftWrites(
  fact: ShiftFact | CommonFact,
  { caseId, at }: RegisterMeta,
): RegisterWrite[] {
  switch (fact.type) {
    case 'shiftStarted': {
      const { drawerId, personId } = fact
      return [{ sql: hold, args: { caseId, drawerId, personId, at } }]
    }
    case 'drawerCounted':
      return [{ sql: moveDrawer, args: { drawerId: fact.drawerId } }]
    case 'shiftSignedOff':
      return [{ sql: signOff, args: { caseId, at } }]
    case 'shiftResumed':
      return [{ sql: signOff, args: { caseId, at: null } }]
    case 'caseEnded':
      return [{ sql: letGo, args: { caseId, at } }]
    default:
      return []
  }
}

// A version that moves with every count: a payment that was decided before it is decided again.
const moveDrawer = `update drawer set version = version + 1
  where site_id = current_site() and drawer_id = ($1->>'drawerId')::uuid`

const hold = `insert into drawer_hold (site_id, case_id, drawer_id, person_id, from_at)
  values (current_site(), ($1->>'caseId')::uuid, ($1->>'drawerId')::uuid, ($1->>'personId')::uuid,
    ($1->>'at')::timestamptz)`

const signOff = `update drawer_hold set signed_off_at = ($1->>'at')::timestamptz
  where site_id = current_site() and case_id = ($1->>'caseId')::uuid`

const letGo = `update drawer_hold set until_at = ($1->>'at')::timestamptz
  where site_id = current_site() and case_id = ($1->>'caseId')::uuid and until_at is null`
