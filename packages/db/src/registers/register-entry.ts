import { sql } from 'drizzle-orm'
import type { Transaction } from '../connect'

/** What happened to a subject of a register; keys have their own. */
export type RegisterDeed =
  | 'added'
  | 'changed'
  | 'ended'
  | 'removed'
  | 'shown'
  | 'entrusted'
  | 'givenBack'
  | 'handedOver'
  | 'reserved'
  | 'unreserved'
  | 'found'
  | 'retired'

/** One change of one subject of a register; null stands for what is not there. */
export interface RegisterChange {
  readonly register: string
  readonly subjectId: string
  /** On whose page it stands; null for what belongs to no unit. */
  readonly unitId: string | null
  readonly what: RegisterDeed
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
    insert into register_entry (site_id, register, subject_id, unit_id, at, by, what, was, is_now, source_id)
    select current_site(), c->>'register', (c->>'subjectId')::uuid,
      (c->>'unitId')::uuid, ${at}::timestamptz,
      ${personId}::uuid, c->>'what', nullif(c->'was', 'null'), nullif(c->'isNow', 'null'),
      ${sourceId ?? null}::uuid
    from jsonb_array_elements(${JSON.stringify(changes)}::jsonb) with ordinality as given (c, place)
    order by place`)
}

/** SQL of a jsonb list: the newest changes, where `whose` (SQL) says so of an entry `e`. */
export const registerHistory = (whose: string, limit: number): string => `(
  select coalesce(jsonb_agg(jsonb_build_object(
    'position', newest.position, 'register', newest.register, 'subjectId', newest.subject_id,
    'at', iso(newest.at), 'by', (select name from person where person_id = newest.by),
    'what', newest.what, 'was', newest.was, 'isNow', newest.is_now,
    'isImported', newest.source_id is not null) order by newest.position desc), '[]')
  from (
    select e.* from register_entry e where e.site_id = current_site() and ${whose}
    order by e.position desc limit ${limit}) newest)`
