import { type CaseRecord, type ReadAnswer, readCase, type SiteRecord } from '@frontdesk/db'
import type { Calendar, Sender } from '@frontdesk/rules'
import type { Known } from './context'
import { forbidden, signedOut } from './failure'
import { senderOf } from './handle/read'
import { calendarOf, knownCalendars } from './situate/calendar'

export interface Question {
  readonly caseId?: string
  /** SQL of one row with one jsonb column; `$1` holds args, siteId, caseId, now, personId, kioskId. */
  readonly loader?: string
  readonly args?: Readonly<Record<string, unknown>>
  /** One of these roles is needed; without it anybody of the site may ask. */
  readonly roles?: readonly string[]
}

export interface Heard<World> {
  readonly now: string
  readonly site: SiteRecord
  readonly sender: Sender
  readonly who: ReadAnswer['who']
  readonly sites: ReadAnswer['sites']
  readonly case: CaseRecord | null
  readonly key: ReadAnswer['key']
  readonly posts: ReadAnswer['posts']
  readonly departments: ReadAnswer['departments']
  readonly policy: ReadAnswer['policy']
  readonly calendar: Calendar
  readonly world: World
}

/** Reads in one round trip: who asks, the case, and what the loader says. */
export async function ask<World>(known: Known, question: Question): Promise<Heard<World>> {
  const { desk, caller, identity } = known
  const { roles, ...read } = question
  const at = desk.clock?.()
  const answer = await readCase<World>(desk.database, {
    identity,
    ...(caller.siteId && { siteId: caller.siteId }),
    ...read,
    ...(at && { at }),
    knownCalendars: knownCalendars(desk),
  })
  const { site, who } = answer
  if (!site) throw who ? forbidden() : signedOut()
  if (roles && !who?.roles.some((role) => roles.includes(role))) throw forbidden()
  const calendar = calendarOf(desk, answer)
  return { ...answer, site, calendar, now: at ?? answer.now, sender: senderOf(answer) }
}

/** Everybody who works on cases; an administrator as such does not. */
export const caseRoles = [
  'receptionist',
  'supervisor',
  'manager',
  'director',
  'cashier',
  'assistant',
  'steward',
  'department',
  'purchaser',
] as const
