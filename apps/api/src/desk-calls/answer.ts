import type { Known } from '../context'

export async function answerCall(_known: Known, _deskCallId: string): Promise<void> {
  throw new Error('not built yet')
}
