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

/** Lets a case that could not be struck rest, the longer the older its moment is. */
export async function postponeDue(
  { pool }: Pick<Database, 'pool'>,
  { siteId, caseId }: Pick<DueCase, 'siteId' | 'caseId'>,
  { shortestSeconds, longestSeconds }: { shortestSeconds: number; longestSeconds: number },
): Promise<void> {
  await pool.query(
    'select postpone_due($1, $2, make_interval(secs => $3), make_interval(secs => $4))',
    [siteId, caseId, shortestSeconds, longestSeconds],
  )
}

/**
 * Milliseconds by the database's clock until the next case falls due or the next lease ends; null
 * when nothing waits.
 */
export async function msUntilDue({ pool }: Pick<Database, 'pool'>): Promise<number | null> {
  const { rows } = await pool.query<{ ms: number | null }>(
    `select (extract(epoch from next_due_at() - clock_timestamp()) * 1000)::double precision as ms`,
  )
  return rows[0]?.ms ?? null
}
