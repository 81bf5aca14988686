import type { Today } from '../answers'
import type { Known } from '../context'

export async function getToday(
  _known: Known,
  _asked: { readonly onlyMine?: boolean | undefined },
): Promise<Today> {
  throw new Error('not built yet')
}
