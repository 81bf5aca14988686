import { procedureIds, procedures } from '@frontdesk/rules'

/** A line of a list, as SQL gives it: the title still sealed, with the key that opens it. */
export interface StoredRow {
  readonly caseId: string
  readonly number: string
  readonly procedure: string
  readonly state: string
  readonly title: unknown
  readonly titleChoice: string | null
  readonly key: { readonly keyId: string; readonly wrapped: string } | null
  readonly unitId: string | null
  readonly unitLabel: string | null
  readonly holderRole: string | null
  readonly holderPersonId: string | null
  readonly holderName: string | null
  readonly department: string | null
  readonly dueAt: string | null
  readonly dueKind: string | null
  readonly lateSince: string | null
  readonly alarmSince: string | null
  readonly openedAt: string
  readonly isEnded: boolean
  readonly version: number
}

const choices = procedureIds.flatMap((id) => {
  const field = procedures[id].titleChoiceField
  return field ? [`when '${id}' then f.context->>'${field}'`] : []
})

/** A case `f` of `case_file` as a `StoredRow`. */
export const rowOfF = `jsonb_build_object(
  'caseId', f.case_id, 'number', f.number, 'procedure', f.procedure, 'state', f.state,
  'title', f.title, 'titleChoice', case f.procedure ${choices.join(' ')} end, 'unitId', f.unit_id, 'holderRole', f.holder_role,
  'holderPersonId', f.holder_person_id, 'department', f.department,
  'isEnded', f.ended_at is not null, 'openedAt', iso(f.opened_at), 'version', f.version,
  'dueAt', case when f.ended_at is null then iso(f.due_at) end,
  'dueKind', case when f.ended_at is null then f.due_kind end,
  'lateSince', f.context->>'lateSince',
  'alarmSince', case when f.ended_at is null then f.context->>'alarmSince' end,
  'unitLabel', (select label from unit where unit.unit_id = f.unit_id and unit.site_id = f.site_id),
  'holderName', (select name from person where person_id = f.holder_person_id),
  'key', (select jsonb_build_object('keyId', key_id, 'wrapped', wrapped) from subject_key
    where subject_key.site_id = f.site_id and subject_kind = 'case' and subject_id = f.case_id))`

/** True of a case `f` for which a moment has passed by which somebody should have acted. */
export const isLateF = `(f.context->>'lateSince' is not null)`

/** True of an open case `f` for which every desk is alarmed. */
export const isAlarmF = `(f.ended_at is null and f.context->>'alarmSince' is not null)`
