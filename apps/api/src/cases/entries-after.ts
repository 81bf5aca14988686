import type { Entry } from '../answers'
import type { Known } from '../context'
import { getJournal } from './journal'

/** What happened to a case since the version somebody looked at. */
export async function entriesAfter(
  known: Known,
  caseId: string,
  version: number,
): Promise<Entry[]> {
  const entries = await getJournal(known, caseId)
  return entries.filter(({ sequence }) => sequence > version)
}
