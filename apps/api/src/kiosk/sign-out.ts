import type { KioskSignOut } from '../answers'
import type { Known } from '../context'

export interface Leaving {
  readonly badgeNo: number
  readonly phoneTail: string
  readonly people?: number | undefined
  readonly commandId?: string | undefined
}

export async function signOut(_known: Known, _leaving: Leaving): Promise<KioskSignOut> {
  throw new Error('not built yet')
}
