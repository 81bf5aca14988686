import { v4 as newId } from 'uuid'
import { createServerClock } from '../desk/server-clock'
import { createTrpcDesk } from '../desk/trpc-desk'
import type { Session } from '../flow/late-flow'
import { openSession } from './open-session'

/** The session of a real kiosk: the server behind `/trpc`. */
export function startSession(resetLanguage: () => void): Session {
  const clock = createServerClock()
  const desk = createTrpcDesk(clock, newId)
  return openSession({ desk, newId, now: clock.now, resetLanguage })
}
