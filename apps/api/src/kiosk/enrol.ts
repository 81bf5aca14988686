import { randomBytes } from 'node:crypto'
import { enrolKiosk } from '@frontdesk/db'
import type { Context } from '../context'
import { notFound, tooMany } from '../failure'
import { hashOf } from '../hash-of'
import { codeText } from '../kiosks/code'
import { createLimiter } from '../limiter'

export interface Enrolment {
  readonly code: string
  readonly pxPerMm?: number | undefined
}

const tokenBytes = 32
const minutes10 = 600_000
const byClient = createLimiter({ count: 10, perMs: minutes10 })
// A code has 40 bits: with this few guesses from all clients together it is not found in its hour.
const byAll = createLimiter({ count: 200, perMs: minutes10 })

/** Turns a one-time code into a kiosk: its token goes into a cookie and nowhere else. */
export async function enrol({ desk, caller }: Context, { code, pxPerMm }: Enrolment) {
  if (!byClient.allows(caller.address) || !byAll.allows('all')) throw tooMany()
  const token = randomBytes(tokenBytes).toString('base64url')
  const enrolled = await enrolKiosk(desk.database, {
    codeHash: hashOf(codeText(code)),
    tokenHash: hashOf(token),
    pxPerMm: pxPerMm ?? null,
  })
  if (!enrolled) throw notFound()
  caller.setKioskCookie(token)
  return { name: enrolled.name }
}
