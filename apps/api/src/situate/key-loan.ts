import type { KeyLoanWorld, KnownKey } from '@frontdesk/rules/key-loan'
import { type MoneyParts, moneyWorld, payingParts, tillParts } from './money'
import type { Situating, Sought } from './situating'

interface Parts extends MoneyParts {
  readonly foundIds: readonly string[]
  readonly keys: readonly KnownKey[]
}

/** The keys of the cabinet among those that the command or the case names; rooms have their own. */
const keys = `(select coalesce(jsonb_agg(jsonb_build_object('keyId', k.key_id, 'label', k.label,
    'kind', k.kind, 'unitId', k.unit_id, 'hasConsent', k.consent_at is not null,
    'isReserved', coalesce(k.reserved_until > ($1->>'now')::timestamptz, false),
    'isOut', h.key_id is not null and h.lost_at is null,
    'isMissing', h.lost_at is not null) order by k.cabinet, k.hook), '[]')
  from door_key k left join key_holding h on h.key_id = k.key_id and h.back_at is null
  where k.retired_at is null and k.room_id is null and (k.key_id = any (i.ids)
    or k.key_id in (select (each->>'keyId')::uuid from jsonb_array_elements(i.context->'keys') each)))`

/** What this loan lost and the cabinet has again. */
const foundIds = `(select coalesce(jsonb_agg(h.key_id), '[]') from key_holding h
  where h.case_id = ($1->>'caseId')::uuid and h.lost_at is not null and h.back_at is not null)`

/** The registers as a key loan asks them. */
export const keyLoan: Situating<Parts> = {
  parts: {
    open: { keys },
    lend: { keys },
    recordPayment: payingParts,
    return: tillParts,
    refundFound: { foundIds, ...tillParts },
  },
  world: (sought): KeyLoanWorld => ({
    ...moneyWorld(sought),
    keys: sought.loaded.parts?.keys ?? [],
    foundIds: sought.loaded.parts?.foundIds ?? [],
    isBorrowerKnown: isBorrowerKnown(sought),
  }),
}

function isBorrowerKnown({ command, loaded }: Sought<Parts>): boolean {
  const { borrower } = command
  if (typeof borrower !== 'object' || borrower === null || !('personId' in borrower)) return false
  return loaded.staff?.includes(String(borrower.personId).toLowerCase()) ?? false
}
