import type { CommonFact } from '@frontdesk/rules'
import type { VisitorFact } from '@frontdesk/rules/visitor'
import type { RegisterMeta, RegisterWrite } from './register-write'

export function visitorWrites(
  fact: VisitorFact | CommonFact,
  { caseId, at }: RegisterMeta,
): RegisterWrite[] {
  switch (fact.type) {
    case 'visitorAdmitted':
      return [{ sql: takeBadge, args: { caseId, at, badgeNo: fact.badgeNo } }]
    case 'visitorSignedOut':
      return fact.remaining === 0 ? [{ sql: freeBadge, args: { caseId, at } }] : []
    case 'caseEnded':
      // However a visit ends, nobody wears its badge afterwards.
      return [{ sql: freeBadge, args: { caseId, at } }]
    default:
      return []
  }
}

const takeBadge = `insert into badge (site_id, badge_no, case_id, taken_at)
  values (current_site(), ($1->>'badgeNo')::integer, ($1->>'caseId')::uuid, ($1->>'at')::timestamptz)`

const freeBadge = `update badge set freed_at = ($1->>'at')::timestamptz
  where site_id = current_site() and case_id = ($1->>'caseId')::uuid and freed_at is null`
