/** A key as SQL gives it: the borrower from outside still sealed, with the key that opens it. */
export interface StoredKey {
  readonly keyId: string
  readonly kind: 'vacant' | 'entrusted' | 'equipment' | 'other'
  readonly cabinet: string
  readonly hook: number
  readonly label: string
  readonly building: string | null
  readonly floor: number | null
  readonly unitId: string | null
  readonly unitLabel: string | null
  readonly opens: string | null
  readonly pieces: number
  readonly consentAt: string | null
  readonly reservedUntil: string | null
  readonly isMissing: boolean
  readonly loan: StoredLoan | null
}

/** A case that has or had a key: the borrower of a loan, or the owner who took it along. */
export interface StoredLoan {
  readonly caseId: string
  readonly number: string
  readonly staffName: string | null
  readonly name: unknown
  readonly key: { readonly keyId: string; readonly wrapped: string } | null
  readonly dueAt: string | null
  readonly lateSince: string | null
}

/** The case `f` as a `StoredLoan`. */
export const storedLoanOfF = `jsonb_build_object(
    'caseId', f.case_id, 'number', f.number, 'name', f.context->'name',
    'staffName', (select p.name from person p where p.person_id = (f.context->>'borrowerId')::uuid),
    'dueAt', f.context->'dueAt', 'lateSince', f.context->'lateSince',
    'key', (select jsonb_build_object('keyId', s.key_id, 'wrapped', s.wrapped) from subject_key s
      where s.site_id = f.site_id and s.subject_kind = 'case' and s.subject_id = f.case_id))`

/** A row of `heldKeys` as a `StoredKey`. */
export const keyOfK = `jsonb_build_object(
  'keyId', k.key_id, 'kind', k.kind, 'cabinet', k.cabinet, 'hook', k.hook, 'label', k.label,
  'building', k.building, 'floor', k.floor, 'unitId', k.unit_id, 'unitLabel', u.label,
  'opens', k.opens, 'pieces', k.pieces, 'consentAt', iso(k.consent_at),
  'reservedUntil', case when k.reserved_until > ($1->>'now')::timestamptz then iso(k.reserved_until) end,
  'isMissing', h.lost_at is not null,
  'loan', case when f.case_id is not null then ${storedLoanOfF} end)`

/** The keys that are in the cabinet or out of it, with who has them. */
export const heldKeys = `door_key k
  left join unit u on u.site_id = k.site_id and u.unit_id = k.unit_id
  left join key_holding h on h.site_id = k.site_id and h.key_id = k.key_id and h.back_at is null
  left join case_file f on f.site_id = h.site_id and f.case_id = h.case_id`
