import type { Transaction } from '@frontdesk/db'
import { sql } from 'drizzle-orm'
import { BadInput } from '../failure'

/** Until the transaction ends: a list is written alone, hands may write side by side. */
export async function takeArchive(
  tx: Transaction,
  siteId: string,
  how: 'alone' | 'together',
): Promise<void> {
  const key = sql`hashtextextended(${`archive of ${siteId}`}, 0)`
  const { rows } = await tx.execute<{ taken: boolean }>(
    how === 'alone'
      ? sql`select pg_try_advisory_xact_lock(${key}) as taken`
      : sql`select pg_try_advisory_xact_lock_shared(${key}) as taken`,
  )
  if (!rows[0]?.taken) throw new BadInput([{ path: '', code: 'import-running' }])
}
