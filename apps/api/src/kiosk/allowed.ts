import type { Identity } from '../context'
import { forbidden } from '../failure'

const kioskCommands = ['announce', 'askDesk', 'withdraw']

/** A kiosk opens visits and nothing else. */
export function mayKioskOpen({ kind }: Identity, procedure: string): void {
  if (kind === 'kiosk' && procedure !== 'visitor') throw forbidden()
}

/** A kiosk sends three commands, on visits of its own; leaving has an endpoint of its own. */
export function mayKioskSend({ kind }: Identity, command: string): void {
  if (kind === 'kiosk' && !kioskCommands.includes(command)) throw forbidden()
}
