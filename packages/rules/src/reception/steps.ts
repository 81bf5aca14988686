import { addHours, type Instant, toInstant, toMs } from '../instant'
import { climb, type Holder, heldBy } from '../ladder'
import type { EventOf, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import type { Situation } from '../situation'
import type { Reception, ReceptionContext } from './facts'
import { callOf, inputOfReferral } from './referral'

type Facts = readonly FactOf<Reception>[]
type Event<Type extends EventOf<Reception>['type']> = EventOf<Reception, Type>
export type Step<Type extends EventOf<Reception>['type']> = Transition<Reception, Type>

const told = (to: Holder, subject: string): FactOf<Reception> => ({ type: 'told', to, subject })

const addSeconds = (at: Instant, seconds: number) => toInstant(toMs(at) + seconds * 1000)

/** A call rings until it is answered; one that is in hand already says how often it rang. */
export const begun = (_: unknown, { command, situation }: Event<'open'>): Facts => {
  const { at, by, policy } = situation
  const { channel, rings = null } = command
  const isRinging = channel === 'phone' && rings === null
  return [
    {
      type: 'contactBegun',
      channel,
      receivedBy: command.receivedBy ?? null,
      startedAt: at,
      ringDueAt: isRinging ? addSeconds(at, policy.ringsMax * policy.ringSeconds) : null,
      rings,
      isAnsweredLate: rings !== null && rings > policy.ringsMax,
      name: command.name ?? null,
      honorific: command.honorific ?? null,
      phone: command.phone ?? null,
      unitId: command.unitId ?? null,
      kind: command.kind ?? null,
      matter: command.matter ?? null,
      isComplaint: command.isComplaint ?? false,
      holder: heldBy('receptionist', by.personId),
      seenAt: by.personId && at,
    },
  ]
}

/** Who counts the rings is believed; else the clock says whether it was too late. */
export const answered = (
  { lateSince }: ReceptionContext,
  { command, situation: { by, policy } }: Event<'answer'>,
): Facts => {
  const { rings = null } = command
  return [
    {
      type: 'callAnswered',
      rings,
      isAnsweredLate: rings === null ? lateSince !== null : rings > policy.ringsMax,
      holder: heldBy('receptionist', by.personId),
    },
  ]
}

const ringBack = (
  context: ReceptionContext,
  purpose: string,
  { newIds }: Situation,
): FactOf<Reception> => ({
  type: 'caseOpened',
  procedure: 'return-call',
  caseId: newIds[0] ?? '',
  input: { targets: [callOf(context)], purpose },
})

export const missed = (
  context: ReceptionContext,
  { command, situation }: Event<'ringOff'>,
): Facts => {
  const phone = command.phone ?? context.phone
  const returnCallId = phone === null ? null : (situation.newIds[0] ?? '')
  const fact: FactOf<Reception> = { type: 'callMissed', phone, returnCallId }
  return phone === null ? [fact] : [fact, ringBack({ ...context, phone }, 'missedCall', situation)]
}

export const identified = (context: ReceptionContext, { command }: Event<'identify'>): Facts => [
  {
    type: 'contactIdentified',
    name: command.name ?? context.name,
    honorific: command.honorific ?? context.honorific,
    phone: command.phone ?? context.phone,
    unitId: command.unitId ?? context.unitId,
    kind: command.kind,
  },
]

export const lookUpBegun = (
  { apologisedAt }: ReceptionContext,
  { situation: { at, policy } }: Event<'lookUp'>,
): Facts => [
  {
    type: 'lookUpBegun',
    apologyDueAt: apologisedAt ? null : addSeconds(at, policy.lookUpApologySeconds),
  },
]

export const callbackPromised = (
  _: unknown,
  { command: { callbackAt, matter }, situation: { policy } }: Event<'promiseCallback'>,
): Facts => [
  {
    type: 'callbackPromised',
    callbackAt,
    matter,
    supervisorDueAt: addHours(callbackAt, policy.callbackSupervisorHours),
  },
]

export const introduced = (_: unknown, { command: { assistantId } }: Event<'introduce'>): Facts => {
  const holder = heldBy('assistant', assistantId)
  return [{ type: 'assistantIntroduced', assistantId, holder }, told(holder, 'assistantIntroduced')]
}

export const referred = (
  context: ReceptionContext,
  { command, situation: { newIds, world } }: Event<'refer'>,
): Facts => {
  const { to } = command
  const referredId = newIds[0] ?? ''
  const opening = world.openingOf(to)
  if (!opening) throw new Error(`${to} takes no contact`)
  const input = inputOfReferral(context, opening, command)
  return [
    { type: 'contactReferred', referredTo: to, referredId },
    { type: 'caseOpened', procedure: to, caseId: referredId, input },
  ]
}

export const declined = (
  context: ReceptionContext,
  { command: { explanation }, situation }: Event<'declineUnreasonable'>,
): Facts => [
  { type: 'demandDeclined', explanation, returnCallId: situation.newIds[0] ?? '' },
  told(climb(situation.posts, 'supervisor'), 'demandDeclined'),
  ringBack(context, 'declinedDemand', situation),
]

export const apologyPrompted = (
  { holder }: ReceptionContext,
  { situation }: Event<'strikeClock'>,
): Facts => [{ type: 'apologyPrompted', at: situation.at }, told(holder, 'apologyPrompted')]

export const callbackOverdue = (
  { holder }: ReceptionContext,
  { situation: { at, posts } }: Event<'strikeClock'>,
): Facts => [
  { type: 'callbackOverdue', from: at },
  told(holder, 'callbackOverdue'),
  told(climb(posts, 'supervisor'), 'callbackOverdue'),
]

export const wentUp = (_: unknown, { situation: { at, posts } }: Event<'strikeClock'>): Facts => {
  const holder = climb(posts, 'supervisor')
  return [{ type: 'wentUp', holder, from: at, clause: 'R7-4.1.1.2' }, told(holder, 'wentUp')]
}
