import { commonRequirements } from '../conventions/requirements'
import { onceEnded, whileOpen } from '../conventions/transitions'
import { line } from '../field'
import { addYears } from '../instant'
import { heldBy } from '../ladder'
import type { EventOf, FactOf, StateOf } from '../procedure'
import { procedureMachine } from '../procedure-machine'
import type { Requirements } from '../requirement'
import { evolveRadioRelay, newRadioRelay, type RadioRelay, type RadioRelayContext } from './facts'

type Facts = readonly FactOf<RadioRelay>[]
type Event<Type extends EventOf<RadioRelay>['type']> = EventOf<RadioRelay, Type>

export const amendableRelay = { from: line(40), to: line(40) } as const

/** The clauses of the relay: R3-4.1.5 refuses nothing, it says when the desk has to step in. */
export const radioRelayRequirements: Requirements<RadioRelay> =
  commonRequirements<RadioRelay>(amendableRelay)

/** Called often enough without an answer, or not understood: to be passed on now. */
const relayDueAt = ({ command, situation: { at, policy } }: Event<'open' | 'hear'>) =>
  command.calls >= policy.radioRelayCalls || !command.clear ? at : null

const heard = (_: unknown, event: Event<'open'>): Facts => {
  const { command, situation } = event
  const { from, to, calls, clear } = command
  const { at, by } = situation
  return [
    {
      type: 'radioCallHeard',
      from,
      to,
      calls,
      clear,
      relayDueAt: relayDueAt(event),
      holder: heldBy('receptionist', by.personId),
      seenAt: by.personId && at,
    },
  ]
}

const heardAgain = (context: RadioRelayContext, event: Event<'hear'>): Facts => {
  const { from = context.from, to = context.to, calls, clear } = event.command
  const isLate = context.lateSince !== null
  const due = isLate ? null : (context.relayDueAt ?? relayDueAt(event))
  return [{ type: 'radioCallRepeated', from, to, calls, clear, relayDueAt: due }]
}

const overdue = (_: unknown, { situation }: Event<'strikeClock'>): Facts => [
  { type: 'relayOverdue', dueAt: situation.at },
  { type: 'told', to: heldBy('receptionist'), subject: 'relayOverdue' },
]

export const radioRelayEndedStates: readonly StateOf<RadioRelay>[] = [
  'relayed',
  'answered',
  'withdrawn',
]

const ended = {
  on: onceEnded<RadioRelay>({
    procedure: 'radio-relay',
    amendable: amendableRelay,
    inputOf: ({ from, to, calls, clear }) => ({ from, to, calls, clear }),
  }),
}

/** R3-4.1.5: what the desk overhears and, when nobody answers, passes on. */
export const radioRelayMachine = procedureMachine<RadioRelay>({
  id: 'radio-relay',
  initialContext: newRadioRelay,
  requirements: radioRelayRequirements,
  evolve: evolveRadioRelay,
  endedStates: radioRelayEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: { target: 'heard', leaves: heard } } },
    heard: {
      on: {
        ...whileOpen<RadioRelay>(amendableRelay),
        hear: { leaves: heardAgain },
        relay: {
          target: 'relayed',
          leaves: (_, { command: { message, answeredBy } }) => [
            { type: 'radioCallRelayed', message, answeredBy },
          ],
        },
        answer: {
          target: 'answered',
          leaves: ({ to }, { command: { answeredBy = to } }) => [
            { type: 'radioCallAnswered', answeredBy },
          ],
        },
        strikeClock: { when: (_, { command }) => command.kind === 'relayOverdue', leaves: overdue },
      },
    },
    relayed: ended,
    answered: ended,
    withdrawn: ended,
  },
})
