import type { CommonFact } from '@frontdesk/rules'
import { eraseAttachmentsOf } from './attachments'
import type { RegisterMeta, RegisterWrite } from './register-write'

/** What the facts that every procedure knows change beside the case. */
export function commonWrites(fact: CommonFact, meta: RegisterMeta): RegisterWrite[] {
  switch (fact.type) {
    case 'caseOpened':
      return [linkOf(meta, fact.caseId)]
    case 'personalDataErased':
      return [
        eraseKeysOf('case', meta.caseId, 'retention'),
        eraseAttachmentsOf(meta.caseId, 'retention'),
      ]
    default:
      return []
  }
}

/** Links the case to one that was opened for it. */
export const linkOf = ({ caseId, at }: RegisterMeta, linkedId: string): RegisterWrite => ({
  sql: linkCase,
  args: { caseId, at, linkedId, kind: 'opened' },
})

/** Throws the key of a subject away: what it sealed is never read again, and the chain still verifies. */
export const eraseKeysOf = (
  subjectKind: 'case' | 'person' | 'watch',
  subjectId: string,
  reason: string,
): RegisterWrite => ({ sql: eraseKey, args: { subjectKind, subjectId, reason } })

const linkCase = `insert into case_link (site_id, case_id, linked_id, kind, linked_at)
  values (current_site(), ($1->>'caseId')::uuid, ($1->>'linkedId')::uuid, $1->>'kind', ($1->>'at')::timestamptz)
  on conflict do nothing`

const eraseKey = `with gone as (
    delete from subject_key where site_id = current_site()
      and subject_kind = $1->>'subjectKind' and subject_id = ($1->>'subjectId')::uuid
    returning site_id, key_id)
  insert into erasure (site_id, key_id, reason) select site_id, key_id, $1->>'reason' from gone`
