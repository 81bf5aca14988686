import type { Kiosk } from '../answers'
import type { Known } from '../context'

export async function listKiosks(_known: Known): Promise<Kiosk[]> {
  throw new Error('not built yet')
}
