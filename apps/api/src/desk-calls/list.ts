import type { DeskCall } from '../answers'
import type { Known } from '../context'

export async function listCalls(_known: Known): Promise<DeskCall[]> {
  throw new Error('not built yet')
}
