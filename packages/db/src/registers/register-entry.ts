import { sql } from 'drizzle-orm'
import type { Transaction } from '../connect'

/** One change of one subject of a register; null stands for what is not there. */
export interface RegisterChange {
  readonly register: string
  readonly subjectId: string
  readonly what: 'added' | 'changed' | 'ended' | 'removed' | 'shown'
  readonly was: unknown
  readonly isNow: unknown
}

export interface ChangedBy {
  readonly personId: string
  readonly at: string
  /** The import that brought the change, when nobody typed it. */
  readonly sourceId?: string
}

/** Keeps what changed and who changed it, in the transaction that changes it. */
export async function noteChanges(
  tx: Transaction,
  { personId, at, sourceId }: ChangedBy,
  changes: readonly RegisterChange[],
): Promise<void> {
  if (changes.length === 0) return
  await tx.execute(sql`
    insert into register_entry (site_id, register, subject_id, at, by, what, was, is_now, source_id)
    select current_site(), c->>'register', (c->>'subjectId')::uuid, ${at}::timestamptz,
      ${personId}::uuid, c->>'what', nullif(c->'was', 'null'), nullif(c->'isNow', 'null'),
      ${sourceId ?? null}::uuid
    from jsonb_array_elements(${JSON.stringify(changes)}::jsonb) with ordinality as given (c, place)
    order by place`)
}

/** SQL of a jsonb list: what changed of the subjects that `subjects` (SQL of a set of ids) names, newest first. */
export const registerHistory = (subjects: string, limit: string): string => `(
  select coalesce(jsonb_agg(jsonb_build_object(
    'position', e.position, 'register', e.register, 'subjectId', e.subject_id, 'at', iso(e.at),
    'by', (select name from person where person_id = e.by), 'what', e.what,
    'was', e.was, 'isNow', e.is_now, 'isImported', e.source_id is not null)
    order by e.position desc), '[]')
  from (
    select * from register_entry
    where site_id = current_site() and subject_id in (${subjects})
    order by position desc limit ${limit}) e)`
