import { addHours, addMinutes } from '../instant'
import { climb, type Holder, headOf, heldBy } from '../ladder'
import type { EventOf, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import { actsAs } from '../role'
import type { Situation } from '../situation'
import type { EmergencyTeam } from './commands'
import type { Emergency, EmergencyContext } from './facts'

type Facts = readonly FactOf<Emergency>[]
type Event<Type extends EventOf<Emergency>['type']> = EventOf<Emergency, Type>
export type Step<Type extends EventOf<Emergency>['type']> = Transition<Emergency, Type>

const told = (to: Holder, subject: string): FactOf<Emergency> => ({ type: 'told', to, subject })

/** Nobody in particular: whoever stands at any desk of the site. */
const everyDesk = heldBy('receptionist')

export const reported = (_: unknown, { command, situation }: Event<'open'>): Facts => {
  const { at, by, policy, posts } = situation
  const { kind, place, reporter, severity } = command
  const fact: FactOf<Emergency> = {
    type: 'emergencyReported',
    kind,
    place,
    reporter,
    severity,
    reporterPhone: command.reporterPhone ?? null,
    unitId: command.unitId ?? null,
    matter: command.matter ?? null,
    relayDueAt: addMinutes(at, policy.emergencyRelayMinutes),
    holder: heldBy('receptionist', by.personId),
    seenAt: by.personId && at,
  }
  if (severity !== 'major') return [fact]
  return [fact, told(climb(posts, 'manager'), 'emergencyReported')]
}

const tellDesk = (subject: string, { posts }: Situation): Facts => [
  { type: 'told', to: everyDesk, subject },
  { type: 'told', to: climb(posts, 'supervisor'), subject },
]

export const relayMissed: Step<'strikeClock'> = {
  when: (_, { command }) => command.kind === 'relayMissed',
  leaves: (_, { situation }) => [
    { type: 'relayMissed', dueAt: situation.at, holder: everyDesk },
    ...tellDesk('relayMissed', situation),
  ],
}

/** `isInHand`: another department is there already, and one more is called in. */
export const relayed =
  (isInHand: boolean) =>
  (context: EmergencyContext, { command: { to }, situation }: Event<'relay'>): Facts => {
    const { at, policy, posts } = situation
    const head = headOf(posts, to)
    return [
      {
        type: 'emergencyRelayed',
        department: to,
        isRelayedLate:
          context.isRelayedLate || (context.relayedTo.length === 0 && context.lateSince !== null),
        takeInHandDueAt: isInHand ? null : addMinutes(at, policy.emergencyTakeInHandMinutes),
        holder: isInHand ? context.holder : head,
      },
      told(head, 'emergencyRelayed'),
    ]
  }

/** H-emergency-1: told is not yet on the way, so the desk hears of it and calls again. */
export const takeInHandMissed: Step<'strikeClock'> = {
  when: (_, { command }) => command.kind === 'takeInHandMissed',
  leaves: (_, { situation }) => [
    { type: 'takeInHandMissed', dueAt: situation.at },
    ...tellDesk('takeInHandMissed', situation),
  ],
}

export const takenInHand = (
  { department, holder }: EmergencyContext,
  { situation: { by } }: Event<'takeInHand'>,
): Facts => {
  // Sound because the clauses let in only a department that was told.
  const team = by.department as EmergencyTeam
  const hand: Holder = { role: 'department', personId: by.personId, department: team }
  return [
    { type: 'emergencyTakenInHand', department: team, holder: department ? holder : hand },
    told(everyDesk, 'emergencyTakenInHand'),
  ]
}

export const resolved = (_: unknown, { command, situation }: Event<'resolve'>): Facts => {
  const { at, by, policy } = situation
  const isDesk = actsAs(by, 'receptionist')
  const fact: FactOf<Emergency> = {
    type: 'emergencyResolved',
    result: command.result,
    resolvedAt: at,
    fileDueAt: addHours(at, policy.emergencyFileHours),
    holder: isDesk ? heldBy('receptionist', by.personId) : everyDesk,
  }
  return isDesk ? [fact] : [fact, told(everyDesk, 'emergencyResolved')]
}

export const raised = (
  _: unknown,
  { command: { reason }, situation: { posts } }: Event<'raise'>,
): Facts => [{ type: 'emergencyRaised', reason }, told(climb(posts, 'manager'), 'emergencyRaised')]

export const fileMissed: Step<'strikeClock'> = {
  when: (_, { command }) => command.kind === 'fileMissed',
  leaves: (_, { situation: { at, posts } }) => {
    const holder = climb(posts, 'manager')
    return [{ type: 'fileMissed', dueAt: at, holder }, told(holder, 'fileMissed')]
  },
}

export const filed = ({ lateSince }: EmergencyContext, { command }: Event<'file'>): Facts => [
  {
    type: 'emergencyFiled',
    report: command.report,
    cause: command.cause ?? null,
    loss: command.loss ?? null,
    isFiledLate: lateSince !== null,
  },
]

/** Who is on the way for nothing hears it. */
export const withdraw: Step<'withdraw'> = {
  target: 'withdrawn',
  leaves: ({ relayedTo }, { command: { reason }, situation: { posts } }) => [
    { type: 'withdrawn', reason },
    ...relayedTo.map((team) => told(headOf(posts, team), 'emergencyWithdrawn')),
  ],
}
