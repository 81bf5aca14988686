import { type CaseRecord, type ReadAnswer, readCase, type SiteRecord } from '@frontdesk/db'
import type { Calendar, Posts, Role, Sender } from '@frontdesk/rules'
import { leadingRole } from '@frontdesk/rules'
import type { Known } from '../context'
import { forbidden, signedOut } from '../failure'
import { type Asked, askedOf } from '../situate/asked'
import { calendarOf, knownCalendars } from '../situate/calendar'
import { loaderFor } from '../situate/loader'
import { postsOf } from '../situate/posts'
import type { Loaded } from '../situate/situating'
import { numberSeriesOf } from './number'
import type { SentCommand } from './request'

/** Who an entry says did it. */
export interface Signer {
  readonly role: Role
  readonly personId: string | null
  readonly kioskId: string | null
}

/** Everything one read brought: who asks, the case as it stands, and what the registers say. */
export interface Reading {
  readonly now: string
  readonly site: SiteRecord
  readonly sender: Sender
  readonly signer: Signer
  readonly case: CaseRecord | null
  readonly key: ReadAnswer['key']
  readonly answer: ReadAnswer['answer']
  readonly policy: ReadAnswer['policy']
  readonly posts: Posts
  readonly calendar: Calendar
  readonly number: string | null
  readonly asked: Asked
  readonly loaded: Loaded
}

export interface Wanted {
  readonly caseId: string
  readonly command: SentCommand
  /** Of a case that is to be opened. */
  readonly procedure?: string
  readonly commandId?: string | null
}

/** The first round trip. */
export async function read({ desk, caller, identity }: Known, wanted: Wanted): Promise<Reading> {
  const asked = askedOf(wanted.command, desk.sealer)
  const at = desk.clock?.()
  const answer = await readCase<Loaded | null>(desk.database, {
    identity,
    ...(caller.siteId && { siteId: caller.siteId }),
    caseId: wanted.caseId,
    ...(wanted.commandId && { commandId: wanted.commandId }),
    ...(wanted.procedure && { numberSeries: numberSeriesOf(wanted.procedure) }),
    ...loading(asked, wanted.procedure ?? null),
    ...(at && { at }),
    knownCalendars: knownCalendars(desk),
  })
  const { site } = answer
  if (!site) throw answer.who ? forbidden() : signedOut()
  const sender = senderOf(answer)
  return {
    now: at ?? answer.now,
    site,
    sender,
    signer: {
      role: leadingRole(sender),
      personId: sender.personId,
      kioskId: answer.who?.kioskId ?? null,
    },
    case: answer.case,
    key: answer.key,
    answer: answer.answer,
    policy: answer.policy,
    posts: postsOf(answer),
    calendar: calendarOf(desk, answer),
    number: numberOf(answer),
    asked,
    loaded: answer.world ?? {},
  }
}

function loading(asked: Asked, procedure: string | null) {
  const loader = loaderFor(asked, procedure)
  return loader ? { loader, args: asked } : {}
}

function numberOf({ numberSeries, nextNumber }: ReadAnswer): string | null {
  return numberSeries && nextNumber ? `${numberSeries}${String(nextNumber).padStart(3, '0')}` : null
}

/** The clock has no person and no session: it is the system's own. */
export function senderOf({ who }: Pick<ReadAnswer, 'who'>): Sender {
  if (!who) return { personId: null, roles: ['system'], department: null }
  return {
    personId: who.personId,
    roles: who.roles as Role[],
    department: who.department as Sender['department'],
  }
}
