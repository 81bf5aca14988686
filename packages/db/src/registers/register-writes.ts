import type { CommonFact } from '@frontdesk/rules'
import type { DispatchOrderFact } from '@frontdesk/rules/dispatch-order'
import type { VisitorFact } from '@frontdesk/rules/visitor'
import type { RegisterWrite } from './register-write'

export interface RegisterMeta {
  readonly caseId: string
  /** The moment that counts for these facts. */
  readonly at: string
}

interface Fact {
  readonly type: string
}

/** What the facts of one case change in the registers, in their order. */
export function registerWrites(
  procedure: string,
  facts: readonly Fact[],
  meta: RegisterMeta,
): RegisterWrite[] {
  return facts.flatMap((fact) => [
    ...(procedure === 'visitor' ? visitorWrites(asFactOfVisit(fact), meta) : []),
    ...(procedure === 'dispatch-order' ? orderWrites(asFactOfOrder(fact), meta) : []),
    ...commonWrites(asCommonFact(fact), meta),
  ])
}

// Sound because the rules made these facts, of the procedure that is named with them.
const asFactOfVisit = (fact: Fact) => fact as VisitorFact | CommonFact
const asFactOfOrder = (fact: Fact) => fact as DispatchOrderFact | CommonFact
const asCommonFact = (fact: Fact) => fact as CommonFact

function visitorWrites(
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

function orderWrites(
  fact: DispatchOrderFact | CommonFact,
  { caseId, at }: RegisterMeta,
): RegisterWrite[] {
  switch (fact.type) {
    case 'orderDrafted': {
      const { sourceCaseId } = fact
      if (!sourceCaseId) return []
      const args = { caseId: sourceCaseId, at, linkedId: caseId, kind: 'opened' }
      return [{ sql: linkCase, args }]
    }
    case 'orderIssued': {
      const { day, serial } = fact
      return [{ sql: takeNumber, args: { caseId, at, day, serial } }]
    }
    default:
      return []
  }
}

function commonWrites(fact: CommonFact, { caseId, at }: RegisterMeta): RegisterWrite[] {
  switch (fact.type) {
    case 'caseOpened':
      return [{ sql: linkCase, args: { caseId, at, linkedId: fact.caseId, kind: 'opened' } }]
    case 'personalDataErased':
      return [eraseKeysOf('case', caseId, 'retention')]
    default:
      return []
  }
}

/** Throws the key of a subject away: what it sealed is never read again, and the chain still verifies. */
export const eraseKeysOf = (
  subjectKind: 'case' | 'person' | 'watch',
  subjectId: string,
  reason: string,
): RegisterWrite => ({ sql: eraseKey, args: { subjectKind, subjectId, reason } })

const takeBadge = `insert into badge (site_id, badge_no, case_id, taken_at)
  values (current_site(), ($1->>'badgeNo')::integer, ($1->>'caseId')::uuid, ($1->>'at')::timestamptz)`

const takeNumber = `insert into dispatch_number (site_id, day, serial, case_id, taken_at)
  values (current_site(), ($1->>'day')::date, ($1->>'serial')::integer, ($1->>'caseId')::uuid,
    ($1->>'at')::timestamptz)`

const freeBadge = `update badge set freed_at = ($1->>'at')::timestamptz
  where site_id = current_site() and case_id = ($1->>'caseId')::uuid and freed_at is null`

const linkCase = `insert into case_link (site_id, case_id, linked_id, kind, linked_at)
  values (current_site(), ($1->>'caseId')::uuid, ($1->>'linkedId')::uuid, $1->>'kind', ($1->>'at')::timestamptz)
  on conflict do nothing`

const eraseKey = `with gone as (
    delete from subject_key where site_id = current_site()
      and subject_kind = $1->>'subjectKind' and subject_id = ($1->>'subjectId')::uuid
    returning site_id, key_id)
  insert into erasure (site_id, key_id, reason) select site_id, key_id, $1->>'reason' from gone`

/** SQL for a loader: the lowest badge number up to `max` (SQL too) that nobody on site wears, else null. */
export const freeBadgeNo = (max: string): string => `
  select min(free.badge_no) from generate_series(1, ${max}) as free (badge_no)
  where not exists (select from badge
    where badge.site_id = current_site() and badge.badge_no = free.badge_no and freed_at is null)`
