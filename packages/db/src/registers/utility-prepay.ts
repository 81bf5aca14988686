import type { CommonFact } from '@frontdesk/rules'
import type { UtilityPrepayFact } from '@frontdesk/rules/utility-prepay'
import type { RegisterMeta, RegisterWrite } from './register-write'

/** Where the owner's device is, from the counter to the purchaser and back. */
export function utilityPrepayWrites(
  fact: UtilityPrepayFact | CommonFact,
  meta: RegisterMeta,
): RegisterWrite[] {
  switch (fact.type) {
    case 'prepayRegistered': {
      const { device, deviceNo } = fact
      return device === 'none' ? [] : [{ sql: take, args: { ...meta, device, deviceNo } }]
    }
    case 'givenToPurchaser':
      return [moved('purchaser', meta)]
    case 'broughtBack':
    case 'cameBackUnbought':
    case 'deviceReturned':
      return [moved('desk', meta)]
    case 'deviceMissing':
      return [moved('missing', meta)]
    case 'prepayCollected':
    case 'prepayCancelled':
    case 'withdrawn':
    case 'deviceWrittenOff':
      return [{ sql: giveBack, args: { ...meta } }]
    default:
      return []
  }
}

const moved = (place: string, meta: RegisterMeta): RegisterWrite => ({
  sql: move,
  args: { ...meta, place },
})

const take = `insert into custody_device (site_id, case_id, kind, device_no, taken_at)
  values (current_site(), ($1->>'caseId')::uuid, $1->>'device', $1->>'deviceNo', ($1->>'at')::timestamptz)`

const move = `update custody_device set place = $1->>'place'
  where site_id = current_site() and case_id = ($1->>'caseId')::uuid and back_at is null`

const giveBack = `update custody_device set back_at = ($1->>'at')::timestamptz
  where site_id = current_site() and case_id = ($1->>'caseId')::uuid and back_at is null`
