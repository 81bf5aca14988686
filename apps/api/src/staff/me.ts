import type { Me } from '../answers'
import type { Known } from '../context'

export async function me(_known: Known): Promise<Me> {
  throw new Error('not built yet')
}
