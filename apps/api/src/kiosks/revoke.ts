import type { Known } from '../context'

export async function revokeKiosk(_known: Known, _kioskId: string): Promise<void> {
  throw new Error('not built yet')
}
