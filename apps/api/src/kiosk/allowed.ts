import type { Identity } from '../context'
import { forbidden, tooMany } from '../failure'
import { createLimiter } from '../limiter'

const kioskCommands = ['announce', 'askDesk', 'withdraw']

// More than a lobby sees, less than fills the desk's screens.
const opened = createLimiter({ count: 60, perMs: 60_000 })

/** A kiosk opens visits and nothing else, and not without end. */
export function mayKioskOpen(identity: Identity, procedure: string): void {
  if (identity.kind !== 'kiosk') return
  if (procedure !== 'visitor') throw forbidden()
  if (!opened.allows(identity.tokenHash)) throw tooMany()
}

/** A kiosk sends three commands, on visits of its own; leaving has an endpoint of its own. */
export function mayKioskSend({ kind }: Identity, command: string): void {
  if (kind === 'kiosk' && !kioskCommands.includes(command)) throw forbidden()
}
