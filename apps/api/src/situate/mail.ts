import type { MailWorld } from '@frontdesk/rules/mail'
import { codeDigests, isCodeRight, newCode } from './codes'
import { isUnitKnown } from './matter'
import type { Situating } from './situating'

interface Parts extends Readonly<Record<string, unknown>> {
  readonly isTakenIn: boolean
  readonly takenCodes: readonly string[]
}

const named = (field: string) => `coalesce($1->'sent'->>'${field}',
    case when $1->'sent'->>'field' = '${field}' then $1->'sent'->>'value' end,
    i.context->>'${field}')`
const isTakenIn = `exists (select from parcel p where p.left_at is null
    and p.case_id <> ($1->>'caseId')::uuid
    and p.tracking_key = tracking_key_of(${named('carrier')}, ${named('trackingNo')}))`
const takenCodes = `(select coalesce(jsonb_agg(code_digest), '[]') from parcel
  where left_at is null and code_digest = any (${codeDigests}))`

/** The registers as the mail asks them. */
export const mail: Situating<Parts> = {
  parts: {
    open: { isTakenIn },
    amend: { isTakenIn },
    notify: { takenCodes },
  },
  world: (sought): MailWorld => ({
    isUnitKnown: isUnitKnown(sought),
    isTakenIn: sought.loaded.parts?.isTakenIn ?? false,
    isCodeRight: isCodeRight(sought),
    newCode: newCode(sought, sought.loaded.parts?.takenCodes),
  }),
}
