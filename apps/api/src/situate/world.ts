import type { Sealer } from '@frontdesk/db'
import type { Policy } from '@frontdesk/rules'
import type { SentCommand } from '../handle/request'
import type { Asked } from './asked'
import type { Loaded } from './loader'
import { orderWorld } from './order'
import { visitorWorld } from './visitor'

export interface Sought {
  readonly procedure: string
  readonly command: SentCommand
  readonly asked: Asked
  readonly loaded: Loaded
  readonly context: Readonly<Record<string, unknown>>
  readonly policy: Policy
  readonly sealer: Sealer
  /** Opens a value of this case; null when its key is gone. */
  readonly open: (sealed: unknown) => string | null
}

/** What the registers say, as the rules of the procedure want it. */
export function worldOf(sought: Sought): unknown {
  if (sought.procedure === 'visitor') return visitorWorld(sought)
  if (sought.procedure === 'dispatch-order') return orderWorld(sought)
  const { command, loaded } = sought
  if (sought.procedure === 'return-call') return { knownUnits: loaded.units ?? [] }
  return {
    isUnitKnown: loaded.units?.includes(String(command.unitId).toLowerCase()) ?? false,
    departmentsAtWork: loaded.departmentsAtWork ?? [],
  }
}
