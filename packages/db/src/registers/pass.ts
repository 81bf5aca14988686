import type { PassFact } from '@frontdesk/rules'
import type { RegisterMeta, RegisterWrite } from './register-write'

type Kind = 'resident' | 'tenant' | 'temporary'

/** What facts about passes change in their register, from which the contact sheet is made. */
export function passWrites(
  kind: Kind,
  given: { readonly type: string },
  { caseId, at }: RegisterMeta,
): RegisterWrite[] {
  // Any fact of such a case; only those about passes are looked into.
  const fact = given as PassFact
  const turned = (status: string, passNos: readonly string[], validUntilOn: string | null = null) =>
    passNos.map((passNo) => ({ sql: turn, args: { at, status, passNo, validUntilOn } }))
  switch (fact.type) {
    case 'passIssued': {
      const { type, ...issued } = fact
      return [{ sql: giveOut, args: { kind, caseId, at, ...issued } }]
    }
    case 'passRenewed':
      return turned('active', [fact.passNo], fact.validUntilOn)
    case 'passExpired':
      return turned('expired', [fact.passNo], fact.validUntilOn)
    case 'passRevoked':
      return turned('revoked', [fact.passNo], fact.validUntilOn)
    case 'passesReturned':
      return turned('returned', fact.passNos)
    case 'passLost':
    case 'passWrittenOff':
      return turned('lost', [fact.passNo])
    default:
      return []
  }
}

const giveOut = `insert into pass (site_id, kind, serial, pass_no, case_id, unit_id, holder, id_type,
    id_number, status, status_at, valid_from, valid_until, deposit_fen, deposit_receipt_no)
  select current_site(), $1->>'kind', ($1->>'serial')::integer, $1->>'passNo', f.case_id, f.unit_id,
    $1->'name', $1->>'idType', $1->'idNumber', 'active', ($1->>'at')::timestamptz,
    ($1->>'validFromOn')::date, ($1->>'validUntilOn')::date, ($1->>'depositFen')::bigint,
    $1->>'depositReceiptNo'
  from case_file f where f.site_id = current_site() and f.case_id = ($1->>'caseId')::uuid`

const turn = `update pass set status = $1->>'status', status_at = ($1->>'at')::timestamptz,
    valid_until = coalesce(($1->>'validUntilOn')::date, valid_until)
  where site_id = current_site() and pass_no = $1->>'passNo'`
