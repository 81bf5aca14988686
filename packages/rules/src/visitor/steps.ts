import { nextClock } from '../calendar'
import { addHours, addMinutes } from '../instant'
import { heldBy } from '../ladder'
import type { EventOf, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import { actsAs } from '../role'
import type { Situation } from '../situation'
import type { VisitorCommand } from './commands'
import type { SentToDeskWhy, VisitDetails, Visitor, VisitorContext, VisitorWorld } from './facts'

type Facts = readonly FactOf<Visitor>[]
type Event<Type extends EventOf<Visitor>['type']> = EventOf<Visitor, Type>
export type Step<Type extends EventOf<Visitor>['type']> = Transition<Visitor, Type>
type Details = Extract<VisitorCommand, { type: 'open' | 'announce' }>

const tellDesk = (subject: string): FactOf<Visitor> => ({
  type: 'told',
  to: heldBy('receptionist'),
  subject,
})

const detailsOf = (visit: VisitDetails, said: Partial<Details>): VisitDetails => ({
  visitorName: said.visitorName ?? visit.visitorName,
  phone: said.phone ?? visit.phone,
  unitId: said.hostUnitId ?? visit.unitId,
  hostPersonId: said.hostPersonId ?? visit.hostPersonId,
  hostText: said.hostText ?? visit.hostText,
  purpose: said.purpose ?? visit.purpose,
  partySize: said.partySize ?? visit.partySize,
  vehiclePlate: said.vehiclePlate ?? visit.vehiclePlate,
  photoId: said.photoId ?? visit.photoId,
  consent: said.consent ?? visit.consent,
})

/** The same visit as the input of another; consent is given anew. */
export const inputOfVisit = (visit: VisitorContext) => ({
  partySize: visit.partySize,
  ...(visit.visitorName && { visitorName: visit.visitorName }),
  ...(visit.phone && { phone: visit.phone }),
  ...(visit.unitId && { hostUnitId: visit.unitId }),
  ...(visit.hostPersonId && { hostPersonId: visit.hostPersonId }),
  ...(visit.hostText && { hostText: visit.hostText }),
  ...(visit.purpose && { purpose: visit.purpose }),
  ...(visit.vehiclePlate && { vehiclePlate: visit.vehiclePlate }),
})

export const begun = (
  visit: VisitorContext,
  { command, situation: { at, policy } }: Event<'open'>,
): Facts => [
  {
    type: 'visitBegun',
    ...detailsOf(visit, command),
    lapseDueAt: addMinutes(at, policy.registeringLapseMinutes),
  },
]

const announced = (
  visit: VisitorContext,
  { command, situation: { at, world } }: Event<'announce'>,
): FactOf<Visitor>[] => {
  const { takenAt, slipNo = null } = command
  const facts: FactOf<Visitor>[] = [
    {
      type: 'visitAnnounced',
      ...detailsOf(visit, command),
      announcedAt: takenAt ?? at,
      slipNo,
    },
  ]
  // Only the code skips the host: a walk-in who was invited is still announced.
  if (world.invitationId) {
    facts.push({ type: 'caseMoved', caseId: world.invitationId, command: { type: 'join' } })
  }
  return facts
}

export const announcedToHost = (visit: VisitorContext, event: Event<'announce'>): Facts => {
  const { at, policy, world } = event.situation
  const hostPersonId = event.command.hostPersonId ?? visit.hostPersonId
  const told: FactOf<Visitor> = world.isHostReachable
    ? { type: 'told', to: heldBy('host', hostPersonId), subject: 'visitorWaiting' }
    : tellDesk('ringHost')
  return [
    ...announced(visit, event),
    {
      type: 'hostAsked',
      replyDueAt: addMinutes(at, policy.hostReplyMinutes),
      lapseDueAt: addMinutes(at, policy.waitingLapseMinutes),
      isHostReachable: world.isHostReachable,
    },
    told,
  ]
}

const sentToDesk = (
  why: SentToDeskWhy,
  lapseDueAt: string | null,
  { at, policy }: Situation<VisitorWorld>,
): FactOf<Visitor>[] => [
  {
    type: 'sentToDesk',
    why,
    at,
    reminderDueAt: addMinutes(at, policy.deskReminderMinutes),
    lapseDueAt: lapseDueAt ?? addMinutes(at, policy.waitingLapseMinutes),
  },
  tellDesk('sentToDesk'),
]

export const announcedToDesk =
  (why: SentToDeskWhy) =>
  (visit: VisitorContext, event: Event<'announce'>): Facts => [
    ...announced(visit, event),
    ...sentToDesk(why, null, event.situation),
  ]

export const handedToDesk =
  (why: SentToDeskWhy) =>
  ({ lapseDueAt }: VisitorContext, { situation }: Event<'askDesk' | 'strikeClock'>) =>
    sentToDesk(why, lapseDueAt, situation)

export const reminded = (
  _: unknown,
  { situation: { at, policy } }: Event<'strikeClock'>,
): Facts => [
  { type: 'deskReminded', reminderDueAt: addMinutes(at, policy.deskReminderMinutes) },
  tellDesk('visitorStillWaiting'),
]

export const invited = (
  visit: VisitorContext,
  { command, situation: { policy, world } }: Event<'invite'>,
): Facts => {
  const { expectedAt, reusable = false, ...said } = command
  const { invitationHours } = policy
  return [
    {
      type: 'visitInvited',
      ...detailsOf(visit, { ...said, type: 'announce' }),
      code: world.newCode,
      validFrom: addHours(expectedAt, -invitationHours),
      validUntil: addHours(expectedAt, invitationHours),
      isReusable: reusable,
    },
  ]
}

const admittedAs = (
  admission: {
    readonly by: 'host' | 'desk' | 'code'
    readonly isHostAsked: boolean
    readonly isEscorted: boolean
    readonly partySize: number
    readonly consent: VisitorContext['consent']
  },
  { at, policy, calendar, world }: Situation<VisitorWorld>,
): Facts => [
  {
    type: 'visitorAdmitted',
    ...admission,
    badgeNo: world.nextBadgeNo ?? 0,
    at,
    overstayDueAt: nextClock(at, policy.overstayClock, calendar.timeZone),
  },
]

export const admitted = (
  { partySize, consent }: VisitorContext,
  { command: { escort, askedHost = false }, situation }: Event<'admit'>,
): Facts => {
  const isDesk = actsAs(situation.by, 'receptionist')
  const by = isDesk ? 'desk' : 'host'
  const isHostAsked = !isDesk || askedHost
  return admittedAs({ by, isHostAsked, isEscorted: escort, partySize, consent }, situation)
}

export const arrived = (visit: VisitorContext, { command, situation }: Event<'arrive'>): Facts => {
  const partySize = command.partySize ?? visit.partySize
  const consent = command.consent ?? visit.consent
  const admission = { by: 'code', isHostAsked: false, isEscorted: false } as const
  return admittedAs({ ...admission, partySize, consent }, situation)
}

/** What was said on arrival is kept for the desk, which decides instead of the code. */
export const arrivedWatched = (
  visit: VisitorContext,
  { command, situation }: Event<'arrive'>,
): Facts => {
  const { partySize, consent } = command
  const details = detailsOf(visit, { ...(partySize && { partySize }), ...(consent && { consent }) })
  return [
    { type: 'visitAnnounced', ...details, announcedAt: situation.at, slipNo: null },
    ...sentToDesk('watched', null, situation),
  ]
}

export const signedOut = (
  { present, badgeNo }: VisitorContext,
  { command, situation }: Event<'signOut'>,
): Facts => {
  const people = command.people ?? present
  const remaining = present - people
  const { at } = situation
  return [{ type: 'visitorSignedOut', people, remaining, badgeNo: badgeNo ?? 0, at }]
}

export const overstayed = (_: unknown, { situation }: Event<'strikeClock'>): Facts => [
  { type: 'visitorOverstayed', since: situation.at },
  tellDesk('visitorOverstayed'),
]

export const lapsed = (_: unknown, { situation }: Event<'strikeClock'>): Facts => [
  { type: 'visitLapsed', at: situation.at },
]
