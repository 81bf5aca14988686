import type { KioskVisit } from '../answers'
import type { Known } from '../context'

export async function getVisit(_known: Known, _caseId: string): Promise<KioskVisit> {
  throw new Error('not built yet')
}

/** The visit again each time its screen changes. */
export async function* watchVisit(
  known: Known,
  caseId: string,
  _signal: AbortSignal | undefined,
): AsyncGenerator<KioskVisit> {
  yield getVisit(known, caseId)
}
