import { attachmentNames } from '@frontdesk/rules'
import type { RegisterMeta, RegisterWrite } from './register-write'

interface Fact {
  readonly type: string
}

/** What a fact names as handed in belongs to its case from then on. */
export function attachmentWrites(fact: Fact, { caseId }: RegisterMeta): RegisterWrite[] {
  const ids = [...idsIn(fact)]
  return ids.length > 0 ? [{ sql: claim, args: { caseId, ids } }] : []
}

/** Throws away what was handed in for the case, and the keys that would open a copy of it. */
export const eraseAttachmentsOf = (caseId: string, reason: string): RegisterWrite => ({
  sql: erase,
  args: { caseId, reason },
})

// What another case is given is claimed by that case.
const ofAnotherCase: readonly string[] = ['caseOpened', 'caseMoved']

function* idsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  if ('type' in value && ofAnotherCase.includes(String(value.type))) return
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === 'string' && attachmentNames.has(name)) yield member
    else yield* idsIn(member)
  }
}

const claim = `update attachment set case_id = ($1->>'caseId')::uuid
  where case_id is null and site_id = current_site()
    and attachment_id in (select jsonb_array_elements_text($1->'ids')::uuid)`

const erase = `with mine as (
    delete from attachment where site_id = current_site() and case_id = ($1->>'caseId')::uuid
    returning attachment_id),
  gone as (
    delete from subject_key where site_id = current_site()
      and subject_kind = 'attachment' and subject_id in (select attachment_id from mine)
    returning site_id, key_id)
  insert into erasure (site_id, key_id, reason) select site_id, key_id, $1->>'reason' from gone`
