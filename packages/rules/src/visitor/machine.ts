import { onceEnded, whileOpen } from '../conventions/transitions'
import { addDays } from '../instant'
import type { StateOf } from '../procedure'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { amendableVisit, visitorRequirements } from './clauses'
import { evolveVisitor } from './evolve'
import { newVisit, type Visitor, type VisitorContext } from './facts'
import {
  admitted,
  announcedToDesk,
  announcedToHost,
  arrived,
  arrivedWatched,
  begun,
  handedToDesk,
  inputOfVisit,
  invited,
  lapsed,
  overstayed,
  reminded,
  type Step,
  signedOut,
} from './steps'

const always = whileOpen<Visitor>(amendableVisit)

const strikes = (kind: string): Step<'strikeClock'>['when'] => {
  return (_, { command }) => command.kind === kind
}

const lapse: Step<'strikeClock'> = { target: 'lapsed', when: strikes('lapse'), leaves: lapsed }

const announce: readonly Step<'announce'>[] = [
  {
    target: 'deskDecides',
    when: (_, { situation: { world } }) => world.isWatched,
    leaves: announcedToDesk('watched'),
  },
  {
    target: 'deskDecides',
    when: (_, { command, situation: { world } }) => Boolean(command.takenAt) || !world.isOnline,
    leaves: announcedToDesk('offline'),
  },
  { target: 'awaitingHost', leaves: announcedToHost },
]

const deciding: Transitions<Visitor> = {
  ...always,
  admit: { target: 'onSite', leaves: admitted },
  decline: {
    target: 'turnedAway',
    leaves: (_, { command: { reason } }) => [{ type: 'visitorTurnedAway', reason }],
  },
}

const isLast = ({ present }: VisitorContext, people: number | undefined) =>
  (people ?? present) === present

const mayReturn = ({ isReusable, validUntil }: VisitorContext, at: string) =>
  isReusable && validUntil !== null && at <= validUntil

const signOut: readonly Step<'signOut'>[] = [
  {
    target: 'invited',
    when: (visit, { command, situation: { at } }) =>
      isLast(visit, command.people) && mayReturn(visit, at),
    leaves: signedOut,
  },
  {
    target: 'departed',
    when: (visit, { command }) => isLast(visit, command.people),
    leaves: signedOut,
  },
  { leaves: signedOut },
]

export const visitorEndedStates: readonly StateOf<Visitor>[] = [
  'departed',
  'turnedAway',
  'lapsed',
  'joined',
  'withdrawn',
]
const ended = {
  on: onceEnded<Visitor>({
    procedure: 'visitor',
    amendable: amendableVisit,
    inputOf: inputOfVisit,
  }),
}

/** R1-4: a visitor, from the first touch of the kiosk to the badge given back. */
export const visitorMachine = procedureMachine<Visitor>({
  id: 'visitor',
  initialContext: newVisit,
  requirements: visitorRequirements,
  evolve: evolveVisitor,
  endedStates: visitorEndedStates,
  eraseAt: ({ at, policy }) => addDays(at, policy.visitorErasureDays),
  states: {
    unopened: { on: { open: { target: 'registering', leaves: begun } } },
    registering: {
      on: {
        ...always,
        announce,
        invite: { target: 'invited', leaves: invited },
        strikeClock: lapse,
      },
    },
    invited: {
      on: {
        ...always,
        arrive: [
          {
            target: 'deskDecides',
            when: (_, { situation: { world } }) => world.isWatched,
            leaves: arrivedWatched,
          },
          { target: 'onSite', leaves: arrived },
        ],
        join: {
          target: 'joined',
          leaves: (_, { situation }) => [{ type: 'invitationJoined', at: situation.at }],
        },
        strikeClock: lapse,
      },
    },
    awaitingHost: {
      on: {
        ...deciding,
        askDesk: { target: 'deskDecides', leaves: handedToDesk('asked') },
        strikeClock: [
          { target: 'deskDecides', when: strikes('noReply'), leaves: handedToDesk('noReply') },
          lapse,
        ],
      },
    },
    deskDecides: {
      on: { ...deciding, strikeClock: [{ when: strikes('remind'), leaves: reminded }, lapse] },
    },
    onSite: {
      on: {
        ...always,
        signOut,
        strikeClock: { when: strikes('overstay'), leaves: overstayed },
      },
    },
    departed: ended,
    turnedAway: ended,
    lapsed: ended,
    joined: ended,
    withdrawn: ended,
  },
})
