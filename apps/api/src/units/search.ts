import type { UnitHit } from '../answers'
import type { Known } from '../context'

export async function searchUnits(_known: Known, _text: string): Promise<UnitHit[]> {
  throw new Error('not built yet')
}
