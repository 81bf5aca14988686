import type { Known } from '../context'

export async function callDesk(_known: Known, _screen: string): Promise<void> {
  throw new Error('not built yet')
}
