import type { Database } from '../connect'

export interface OutboxItem {
  readonly siteId: string
  readonly outboxId: string
  readonly kind: string
  readonly payload: unknown
  /** How often it was tried, this time included. */
  readonly attempts: number
}

export async function claimOutbox(
  { pool }: Pick<Database, 'pool'>,
  limit: number,
  leaseSeconds: number,
): Promise<OutboxItem[]> {
  const { rows } = await pool.query<OutboxItem>(
    `select site_id as "siteId", outbox_id as "outboxId", kind, payload, attempts
     from claim_outbox($1, make_interval(secs => $2))`,
    [limit, leaseSeconds],
  )
  return rows
}

export async function outboxSent(
  { pool }: Pick<Database, 'pool'>,
  outboxIds: readonly string[],
): Promise<void> {
  await pool.query('select outbox_sent($1)', [outboxIds])
}

/** Tried in vain; without `againAt` it is given up and stays for people to see. */
export async function outboxFailed(
  { pool }: Pick<Database, 'pool'>,
  failed: { readonly outboxId: string; readonly error: string; readonly againAt: Date | null },
): Promise<void> {
  await pool.query('select outbox_failed($1, $2, $3)', [
    failed.outboxId,
    failed.error,
    failed.againAt,
  ])
}
