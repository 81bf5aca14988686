import type { Context } from '../context'

export async function setupState(_context: Context): Promise<{ needsAdmin: boolean }> {
  throw new Error('not built yet')
}
