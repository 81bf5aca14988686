import type { KioskSelf } from '../answers'
import type { Known } from '../context'

export async function kioskSelf(_known: Known): Promise<KioskSelf> {
  throw new Error('not built yet')
}
