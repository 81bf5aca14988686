import type { CommonFact } from '@frontdesk/rules'
import type { TenantPassFact } from '@frontdesk/rules/tenant-pass'
import { passWrites } from './pass'
import type { RegisterMeta, RegisterWrite } from './register-write'

/** A tenant's passes, and the list of the units that are let. */
export function tenantPassWrites(
  fact: TenantPassFact | CommonFact,
  meta: RegisterMeta,
): RegisterWrite[] {
  const { caseId, at } = meta
  switch (fact.type) {
    case 'unitLet': {
      const { leaseFrom, leaseUntil } = fact
      return [{ sql: listUnit, args: { caseId, at, leaseFrom, leaseUntil } }]
    }
    case 'leaseExtended':
      return [{ sql: extendLease, args: { caseId, leaseUntil: fact.leaseUntil } }]
    case 'caseEnded':
      return [{ sql: endLease, args: { caseId, at } }]
    default:
      return passWrites('tenant', fact, meta)
  }
}

const listUnit = `insert into rental_unit (site_id, case_id, unit_id, lease_from, lease_until, listed_at)
  select current_site(), f.case_id, f.unit_id, ($1->>'leaseFrom')::date, ($1->>'leaseUntil')::date,
    ($1->>'at')::timestamptz
  from case_file f where f.site_id = current_site() and f.case_id = ($1->>'caseId')::uuid`

const extendLease = `update rental_unit set lease_until = ($1->>'leaseUntil')::date
  where site_id = current_site() and case_id = ($1->>'caseId')::uuid`

const endLease = `update rental_unit set ended_at = ($1->>'at')::timestamptz
  where site_id = current_site() and case_id = ($1->>'caseId')::uuid and ended_at is null`
