import type { CommandOffer } from '../answers'
import type { Known } from '../context'

export interface Asked {
  readonly caseId: string
  readonly draft?: ({ readonly type: string } & Readonly<Record<string, unknown>>) | undefined
}

export async function offers(_known: Known, _asked: Asked): Promise<CommandOffer[]> {
  throw new Error('not built yet')
}
