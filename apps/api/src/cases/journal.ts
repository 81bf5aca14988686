import type { Entry } from '../answers'
import type { Known } from '../context'

export async function getJournal(_known: Known, _caseId: string): Promise<Entry[]> {
  throw new Error('not built yet')
}
