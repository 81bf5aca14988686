import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import type { StateOf } from '../procedure'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { amendableEmergency, emergencyRequirements } from './clauses'
import { evolveEmergency } from './evolve'
import { type Emergency, type EmergencyContext, newEmergency } from './facts'
import {
  filed,
  fileMissed,
  raised,
  relayed,
  relayMissed,
  reported,
  resolved,
  takeInHandMissed,
  takenInHand,
  withdraw,
} from './steps'

const open: Transitions<Emergency> = {
  ...whileOpen<Emergency>(amendableEmergency),
  informOwner: {
    leaves: (_, { command: { to, words } }) => [{ type: 'ownerInformed', name: to, words }],
  },
  answerEnquiry: {
    leaves: (_, { command: { question = null, answer } }) => [
      { type: 'enquiryAnswered', question, answer },
    ],
  },
  raise: { leaves: raised },
}

export const emergencyEndedStates: readonly StateOf<Emergency>[] = ['filed', 'withdrawn']

const inputOf = (context: EmergencyContext) => ({
  kind: context.kind,
  place: context.place,
  reporter: context.reporter,
  severity: context.severity,
  ...(context.reporterPhone && { reporterPhone: context.reporterPhone }),
  ...(context.unitId && { unitId: context.unitId }),
  ...(context.matter && { matter: context.matter }),
})

const ended = {
  on: onceEnded<Emergency>({ procedure: 'emergency', amendable: amendableEmergency, inputOf }),
}

/** R7-4.1.4: registered, passed on within minutes, taken in hand, resolved, and reported. */
export const emergencyMachine = procedureMachine<Emergency>({
  id: 'emergency',
  initialContext: newEmergency,
  requirements: emergencyRequirements,
  evolve: evolveEmergency,
  endedStates: emergencyEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: { target: 'reported', leaves: reported } } },
    reported: {
      on: {
        ...open,
        withdraw,
        relay: { target: 'relayed', leaves: relayed(false) },
        strikeClock: relayMissed,
      },
    },
    relayed: {
      on: {
        ...open,
        withdraw,
        relay: { leaves: relayed(false) },
        takeInHand: { target: 'inHand', leaves: takenInHand },
        strikeClock: takeInHandMissed,
      },
    },
    inHand: {
      on: {
        ...open,
        withdraw,
        relay: { leaves: relayed(true) },
        takeInHand: { leaves: takenInHand },
        resolve: { target: 'resolved', leaves: resolved },
      },
    },
    resolved: {
      on: { ...open, file: { target: 'filed', leaves: filed }, strikeClock: fileMissed },
    },
    filed: ended,
    withdrawn: ended,
  },
})
