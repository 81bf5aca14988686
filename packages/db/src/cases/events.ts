import type { Database } from '../connect'

/** That something happened, and to which case: ids only, nothing personal. */
export interface CaseEvent {
  readonly cursor: string
  readonly siteId: string
  readonly kind: 'case' | 'deskCall' | 'register'
  readonly caseId: string | null
  readonly procedure: string | null
  readonly version: number | null
  readonly command: string | null
  /** Who was told, by the facts of this entry. */
  readonly told: readonly {
    readonly role: string
    readonly personId: string | null
    readonly department: string | null
    readonly subject: unknown
  }[]
  readonly deskCallId: string | null
}

/** The events of all sites after `cursor`, in an order in which none is ever missed. */
export async function readEventsAfter(
  { pool }: Pick<Database, 'pool'>,
  cursor: string | null,
  limit: number,
): Promise<{ events: CaseEvent[]; cursor: string }> {
  const after = cursor ?? '0-0'
  const { rows: events } = await pool.query<CaseEvent>({
    name: 'read_events_after',
    text: `select cursor, site_id as "siteId", kind, case_id as "caseId", procedure, version, command,
      told, desk_call_id as "deskCallId" from read_events_after($1, $2)`,
    values: [after, limit],
  })
  return { events, cursor: events.at(-1)?.cursor ?? after }
}

/** Where a reader begins who wants only what comes from now on. */
export async function eventHead({ pool }: Pick<Database, 'pool'>): Promise<string> {
  const { rows } = await pool.query<{ cursor: string }>('select event_head() as cursor')
  return rows[0]?.cursor ?? '0-0'
}
