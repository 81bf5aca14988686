import type { CommonFact } from '@frontdesk/rules'
import type { MailFact } from '@frontdesk/rules/mail'
import { isSealed } from '../sealing/seal-facts'
import type { RegisterMeta, RegisterWrite } from './register-write'

export function mailWrites(
  fact: MailFact | CommonFact,
  { caseId, at }: RegisterMeta,
): RegisterWrite[] {
  switch (fact.type) {
    case 'mailArrived': {
      const { carrier, trackingNo } = fact
      return [{ sql: takeIn, args: { caseId, at, carrier, trackingNo } }]
    }
    case 'mailShelved':
      return [{ sql: shelve, args: { caseId, place: fact.place } }]
    case 'stewardNotified':
      return [{ sql: giveCode, args: { caseId, codeDigest: digestOf(fact.code) } }]
    case 'amended': {
      const { carrier, trackingNo } = fact.changes
      return carrier || trackingNo ? [{ sql: rename, args: { caseId, carrier, trackingNo } }] : []
    }
    case 'mailCollected':
      return [{ sql: leave, args: { caseId, at, status: 'collected' } }]
    case 'mailReturned':
      return [{ sql: leave, args: { caseId, at, status: 'returned' } }]
    case 'mailRefused':
      return [{ sql: leave, args: { caseId, at, status: 'refused' } }]
    default:
      return []
  }
}

function digestOf(code: Extract<MailFact, { type: 'stewardNotified' }>['code']): string {
  if (!isSealed(code)) throw new Error('A pickup code is sealed before it is stored')
  return code.digest
}

const takeIn = `insert into parcel (site_id, case_id, status, carrier, tracking_no, arrived_at)
  values (current_site(), ($1->>'caseId')::uuid, 'arrived', $1->>'carrier', $1->>'trackingNo',
    ($1->>'at')::timestamptz)`

const thisOne = `where site_id = current_site() and case_id = ($1->>'caseId')::uuid`

const shelve = `update parcel set status = 'kept', place = $1->>'place' ${thisOne}`

const giveCode = `update parcel set code_digest = $1->>'codeDigest' ${thisOne}`

const rename = `update parcel set carrier = coalesce($1->>'carrier', carrier),
    tracking_no = coalesce($1->>'trackingNo', tracking_no) ${thisOne}`

const leave = `update parcel set status = $1->>'status', place = null,
    left_at = ($1->>'at')::timestamptz ${thisOne}`
