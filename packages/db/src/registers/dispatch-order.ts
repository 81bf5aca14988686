import type { CommonFact } from '@frontdesk/rules'
import type { DispatchOrderFact } from '@frontdesk/rules/dispatch-order'
import { linkOf } from './every-procedure'
import type { RegisterMeta, RegisterWrite } from './register-write'

export function dispatchOrderWrites(
  fact: DispatchOrderFact | CommonFact,
  { caseId, at }: RegisterMeta,
): RegisterWrite[] {
  switch (fact.type) {
    case 'orderDrafted': {
      const { sourceCaseId } = fact
      return sourceCaseId ? [linkOf({ caseId: sourceCaseId, at }, caseId)] : []
    }
    case 'orderIssued': {
      const { day, serial } = fact
      return [{ sql: takeNumber, args: { caseId, at, day, serial } }]
    }
    default:
      return []
  }
}

const takeNumber = `insert into dispatch_number (site_id, day, serial, case_id, taken_at)
  values (current_site(), ($1->>'day')::date, ($1->>'serial')::integer, ($1->>'caseId')::uuid,
    ($1->>'at')::timestamptz)`
