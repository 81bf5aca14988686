import type { CaseView } from '../answers'
import type { Known } from '../context'

export async function getCase(_known: Known, _caseId: string): Promise<CaseView> {
  throw new Error('not built yet')
}
