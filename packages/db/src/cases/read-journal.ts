import { sql } from 'drizzle-orm'
import { type Database, withSite } from '../connect'
import type { JournalEntry } from '../journal/hash'

/** SQL of one case's entries as `JournalEntry`s in their order, for a loader or a query of your own. */
export const journalColumns = `site_id as "siteId", case_id as "caseId", sequence, iso(at) as at,
  iso(recorded_at) as "recordedAt", by, command, facts, clauses, state_before as "stateBefore",
  state_after as "stateAfter", prev_hash as "prevHash", hash`

/** For `readCase`: the entries of the case, as an array in their order. */
export const journalLoader = `select coalesce(jsonb_agg(to_jsonb(e) order by e.sequence), '[]')
  from (select ${journalColumns} from journal where case_id = ($1->>'caseId')::uuid) e`

/** One case's journal, in its order. */
export function readJournal(
  database: Database,
  siteId: string,
  caseId: string,
): Promise<JournalEntry[]> {
  return withSite(database, siteId, async (tx) => {
    const { rows } = await tx.execute<JournalEntry & Record<string, unknown>>(
      sql`select ${sql.raw(journalColumns)} from journal where case_id = ${caseId} order by sequence`,
    )
    return rows
  })
}
