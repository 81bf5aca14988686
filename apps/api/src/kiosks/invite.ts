import type { Known } from '../context'

export async function inviteKiosk(_known: Known, _name: string): Promise<{ code: string }> {
  throw new Error('not built yet')
}
