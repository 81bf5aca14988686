import type { KioskHost } from '../answers'
import type { Known } from '../context'

export async function findHost(_known: Known, _text: string): Promise<KioskHost[]> {
  throw new Error('not built yet')
}
