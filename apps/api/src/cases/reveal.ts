import type { Known } from '../context'

export interface Asked {
  readonly caseId: string
  readonly field: string
  readonly sequence?: number | undefined
}

export async function reveal(_known: Known, _asked: Asked): Promise<{ value: string }> {
  throw new Error('not built yet')
}
