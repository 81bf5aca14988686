import type { CommonFact } from '@frontdesk/rules'
import type { ParkingFact } from '@frontdesk/rules/parking'
import type { RegisterMeta, RegisterWrite } from './register-write'

/** Who has which parking space. */
export function parkingWrites(
  fact: ParkingFact | CommonFact,
  { caseId, at }: RegisterMeta,
): RegisterWrite[] {
  switch (fact.type) {
    case 'spaceAssigned': {
      const { spaceId, spaceNo, validUntilOn } = fact
      return [{ sql: hold, args: { caseId, at, spaceId, spaceNo, validUntilOn } }]
    }
    case 'parkingRenewed':
      return [{ sql: renew, args: { caseId, validUntilOn: fact.validUntilOn } }]
    case 'spaceReleased':
      return [{ sql: release, args: { caseId, at } }]
    default:
      return []
  }
}

const held = `site_id = current_site() and case_id = ($1->>'caseId')::uuid and released_at is null`

const hold = `select take_space(($1->>'spaceId')::uuid, $1->>'spaceNo', ($1->>'caseId')::uuid,
  ($1->>'at')::timestamptz, ($1->>'validUntilOn')::date)`

const renew = `update parking_hold set until_on = ($1->>'validUntilOn')::date where ${held}`

const release = `update parking_hold set released_at = ($1->>'at')::timestamptz where ${held}`
