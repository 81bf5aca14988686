import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { climb } from '../ladder'
import type { StateOf } from '../procedure'
import { procedureMachine, type Transitions } from '../procedure-machine'
import type { DeskRank } from '../role'
import { amendableComplaint, complaintRequirements, endsIt } from './clauses'
import { evolveComplaint } from './evolve'
import { type Complaint, newComplaint } from './facts'
import {
  assigned,
  backTo,
  inputOfComplaint,
  type ResolvingRank,
  raised,
  raisedAgain,
  recorded,
  resolved,
  type Step,
  satisfactionRecorded,
  told,
  wentUp,
} from './steps'

const strikes = (kind: string): Step<'strikeClock'>['when'] => {
  return (_, { command }) => command.kind === kind
}

const toSupervisor: Step<'strikeClock'> = {
  target: 'withSupervisor',
  when: strikes('toSupervisor'),
  leaves: wentUp('supervisor', 'R2-4.7'),
}

const toManager: Step<'strikeClock'> = {
  target: 'withManager',
  when: strikes('toManager'),
  leaves: wentUp('manager', 'R2-4.8'),
}

const majorUnacknowledged: Step<'strikeClock'> = {
  when: strikes('majorUnacknowledged'),
  leaves: ({ about }, { situation }) => [
    { type: 'majorUnacknowledged', dueAt: situation.at },
    told(climb(situation.posts, 'director', about), 'majorUnacknowledged'),
  ],
}

const resolve = (level: ResolvingRank): readonly Step<'resolve'>[] => [
  { target: 'closed', when: ({ isAnonymous }) => isAnonymous, leaves: resolved(level) },
  { target: 'resolved', leaves: resolved(level) },
]

const always: Transitions<Complaint> = {
  ...whileOpen<Complaint>(amendableComplaint),
  judge: {
    leaves: (_, { command: { valid, reason } }) => [{ type: 'complaintJudged', valid, reason }],
  },
}

const unresolved: Transitions<Complaint> = {
  ...always,
  raise: { target: 'withManager', leaves: raised },
}

const acknowledge: Step<'acknowledge'> = {
  leaves: (_, { situation }) => [{ type: 'acknowledged', at: situation.at }],
}

const withDesk: Transitions<Complaint> = {
  ...unresolved,
  assign: { target: 'handling', leaves: assigned(false) },
  strikeClock: [toSupervisor, toManager],
}

const withManager: Transitions<Complaint> = {
  ...unresolved,
  assign: { leaves: assigned(true) },
  acknowledge,
  resolve: resolve('manager'),
  strikeClock: majorUnacknowledged,
  closeUnresolvable: {
    target: 'closed',
    leaves: (_, { command: { reason } }) => [{ type: 'complaintClosedUnresolvable', reason }],
  },
  closeDissatisfied: {
    target: 'closed',
    leaves: (_, { command: { reason } }) => [{ type: 'complaintClosedDissatisfied', reason }],
  },
}

const resolvedBy =
  (...levels: readonly DeskRank[]): Step<'recordSatisfaction'>['when'] =>
  (context, { command }) =>
    command.satisfaction === 'dissatisfied' &&
    context.resolvedBy !== null &&
    levels.includes(context.resolvedBy)

const recordSatisfaction: readonly Step<'recordSatisfaction'>[] = [
  {
    target: 'closed',
    when: (context, { command, situation: { policy } }) =>
      endsIt(context, command.satisfaction, policy.notReachedMax),
    leaves: satisfactionRecorded,
  },
  {
    target: 'withSupervisor',
    when: resolvedBy('receptionist'),
    leaves: backTo('supervisor', false),
  },
  { target: 'withManager', when: resolvedBy('supervisor'), leaves: backTo('manager', false) },
  { target: 'withManager', when: resolvedBy('manager'), leaves: backTo('manager', true) },
  { leaves: satisfactionRecorded },
]

const afterResolving: Transitions<Complaint> = {
  ...always,
  acknowledge,
  raise: { leaves: raisedAgain },
}

export const complaintEndedStates: readonly StateOf<Complaint>[] = ['closed', 'withdrawn']
const ended = {
  on: onceEnded<Complaint>({
    procedure: 'complaint',
    amendable: amendableComplaint,
    inputOf: inputOfComplaint,
  }),
}

/** A complaint, from its recording through handling and reply to what the complainant says of it. */
export const complaintMachine = procedureMachine<Complaint>({
  id: 'complaint',
  initialContext: newComplaint,
  requirements: complaintRequirements,
  evolve: evolveComplaint,
  endedStates: complaintEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: {
      on: {
        open: [
          {
            target: 'withManager',
            when: (_, { command }) => command.severity === 'major',
            leaves: recorded,
          },
          { target: 'recorded', leaves: recorded },
        ],
      },
    },
    recorded: { on: withDesk },
    handling: { on: { ...withDesk, resolve: resolve('receptionist') } },
    withSupervisor: {
      on: {
        ...unresolved,
        assign: { leaves: assigned(true) },
        resolve: resolve('supervisor'),
        strikeClock: toManager,
      },
    },
    withManager: { on: withManager },
    resolved: {
      on: {
        ...afterResolving,
        reply: {
          target: 'replied',
          leaves: (_, { command: { by, words } }) => [{ type: 'complaintReplied', by, words }],
        },
      },
    },
    replied: { on: { ...afterResolving, recordSatisfaction } },
    closed: ended,
    withdrawn: ended,
  },
})
