import type { Database } from '../connect'

export interface DueCase {
  readonly siteId: string
  readonly caseId: string
  readonly dueAt: Date
}

/** Takes cases whose moment has passed, of all sites; nobody else gets them until the lease ends. */
export async function claimDue(
  { pool }: Pick<Database, 'pool'>,
  limit: number,
  leaseSeconds: number,
): Promise<DueCase[]> {
  const { rows } = await pool.query<DueCase>(
    `select site_id as "siteId", case_id as "caseId", due_at as "dueAt"
     from claim_due($1, make_interval(secs => $2)) order by due_at`,
    [limit, leaseSeconds],
  )
  return rows
}

/** When the next case falls due, or the next lease ends; null when nothing waits. */
export async function nextDueAt({ pool }: Pick<Database, 'pool'>): Promise<Date | null> {
  const { rows } = await pool.query<{ at: Date | null }>('select next_due_at() as at')
  return rows[0]?.at ?? null
}
