import { type CaseRecord, eventHead } from '@frontdesk/db'
import type { VisitorContext } from '@frontdesk/rules/visitor'
import type { KioskVisit } from '../answers'
import { ask } from '../ask'
import type { Known } from '../context'
import { eventsOfSite } from '../events/stream'
import { notFound } from '../failure'
import type { Signer } from '../handle/read'

type Screen = KioskVisit['screen']

// The same words whatever the reason: the kiosk never learns why.
const screens: Readonly<Record<string, Screen>> = {
  registering: 'waiting',
  awaitingHost: 'waiting',
  onSite: 'welcome',
  deskDecides: 'seeDesk',
  turnedAway: 'seeDesk',
  lapsed: 'seeDesk',
}

const unitSql = `select label from unit u join case_file f on f.unit_id = u.unit_id
  where f.case_id = ($1->>'caseId')::uuid`

/** A visit that this kiosk took down, as far as its screen shows it. */
export async function getVisit(known: Known, caseId: string): Promise<KioskVisit> {
  const {
    case: record,
    who,
    world,
  } = await ask<string | null>(known, {
    caseId,
    loader: `select to_jsonb((${unitSql}))`,
  })
  const isOwn = record && who?.kioskId && (record.openedBy as Signer).kioskId === who.kioskId
  if (!isOwn || record.procedure !== 'visitor') throw notFound()
  return visitOf(record, world)
}

function visitOf({ caseId, state, context }: CaseRecord, unitLabel: string | null): KioskVisit {
  const visit = context as VisitorContext
  const screen = screens[state] ?? 'gone'
  return {
    caseId,
    screen,
    unitLabel: screen === 'seeDesk' ? null : unitLabel,
    badgeNo: screen === 'welcome' ? visit.badgeNo : null,
    isEscorted: screen === 'welcome' && visit.isEscorted,
    announcedAt: visit.announcedAt,
    waitsUntil: screen === 'waiting' ? (visit.replyDueAt ?? visit.lapseDueAt) : null,
  }
}

/** The visit again each time its screen changes. */
export async function* watchVisit(
  known: Known,
  caseId: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<KioskVisit> {
  const { site } = await ask<null>(known, {})
  // From before the first look on, so that nothing falls between the two.
  const cursor = await eventHead(known.desk.database)
  const events = eventsOfSite(known.desk, site.siteId, { cursor, signal })
  const first = await getVisit(known, caseId)
  yield first
  let last = JSON.stringify(first)
  for await (const event of events) {
    if (event && event.caseId !== caseId) continue
    const visit = await getVisit(known, caseId)
    if (JSON.stringify(visit) === last) continue
    last = JSON.stringify(visit)
    yield visit
  }
}
