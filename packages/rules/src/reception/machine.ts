import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import type { StateOf } from '../procedure'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { amendableReception, receptionRequirements } from './clauses'
import { evolveReception } from './evolve'
import { newReception, type Reception, type ReceptionContext } from './facts'
import {
  answered,
  apologyPrompted,
  begun,
  callbackOverdue,
  callbackPromised,
  declined,
  identified,
  introduced,
  lookUpBegun,
  missed,
  referred,
  type Step,
  wentUp,
} from './steps'

const strikes = (kind: string): Step<'strikeClock'>['when'] => {
  return (_, { command }) => command.kind === kind
}

const isPhone = ({ channel }: ReceptionContext) => channel === 'phone'

const repeatBack: Step<'repeatBack'> = { leaves: () => [{ type: 'repeatedBack' }] }
const identify: Step<'identify'> = { leaves: identified }
const hungUp: Step<'callerHungUp'>['leaves'] = (_, { situation: { at } }) => [
  { type: 'callerHungUp', at },
]

/** While somebody stands at the desk or is on the line. */
const serving: Transitions<Reception> = {
  ...whileOpen<Reception>(amendableReception),
  identify,
  repeatBack,
  noteMatter: {
    target: 'attending',
    leaves: (_, { command: { matter, isComplaint = false } }) => [
      { type: 'matterNoted', matter, isComplaint },
    ],
  },
  lookUp: { leaves: lookUpBegun },
  giveAnswer: {
    target: 'concluding',
    leaves: (_, { command: { answer, source = '' } }) => [{ type: 'answerGiven', answer, source }],
  },
  promiseCallback: { target: 'awaitingCallback', leaves: callbackPromised },
  introduce: { target: 'concluding', leaves: introduced },
  refer: { target: 'concluding', leaves: referred },
  declineUnreasonable: { target: 'concluding', leaves: declined },
  farewell: [
    { when: isPhone, leaves: () => [{ type: 'farewellSaid' }] },
    { target: 'closed', leaves: () => [{ type: 'farewellSaid' }] },
  ],
  callerHungUp: { target: 'closed', leaves: hungUp },
  strikeClock: { when: strikes('apology'), leaves: apologyPrompted },
}

export const receptionEndedStates: readonly StateOf<Reception>[] = ['closed', 'missed', 'withdrawn']

const inputOf = (context: ReceptionContext) => {
  const { channel, receivedBy, rings, name, honorific, phone, unitId, kind, matter } = context
  return {
    channel,
    ...(receivedBy && { receivedBy }),
    ...(rings && { rings }),
    ...(name && { name }),
    ...(honorific && { honorific }),
    ...(phone && { phone }),
    ...(unitId && { unitId }),
    ...(kind && { kind }),
    ...(matter && { matter }),
    ...(context.isComplaint && { isComplaint: true }),
  }
}

const ended = {
  on: onceEnded<Reception>({ procedure: 'reception', amendable: amendableReception, inputOf }),
}

/** R0, R1, R3-4.1: one contact, from the greeting to the farewell. */
export const receptionMachine = procedureMachine<Reception>({
  id: 'reception',
  initialContext: newReception,
  requirements: receptionRequirements,
  evolve: evolveReception,
  endedStates: receptionEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: {
      on: {
        open: [
          {
            target: 'ringing',
            when: (_, { command: { channel, rings } }) => channel === 'phone' && !rings,
            leaves: begun,
          },
          { target: 'attending', leaves: begun },
        ],
      },
    },
    ringing: {
      on: {
        ...whileOpen<Reception>(amendableReception),
        answer: { target: 'attending', leaves: answered },
        ringOff: { target: 'missed', leaves: missed },
        strikeClock: {
          when: strikes('ringing'),
          leaves: (_, { situation: { at } }) => [{ type: 'rangTooLong', from: at }],
        },
      },
    },
    attending: { on: serving },
    awaitingCallback: {
      on: {
        ...whileOpen<Reception>(amendableReception),
        identify,
        repeatBack,
        farewell: { leaves: () => [{ type: 'farewellSaid' }] },
        callerHungUp: { leaves: hungUp },
        callBack: {
          target: 'concluding',
          leaves: (_, { command: { answer, source = '' } }) => [
            { type: 'calledBack', answer, source },
          ],
        },
        strikeClock: [
          { when: strikes('callbackOverdue'), leaves: callbackOverdue },
          { when: strikes('toSupervisor'), leaves: wentUp },
        ],
      },
    },
    concluding: { on: serving },
    closed: ended,
    missed: ended,
    withdrawn: ended,
  },
})
