import { addWorkingDays } from '../calendar'
import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { climb, type Holder, heldBy } from '../ladder'
import type { EventOf, FactOf } from '../procedure'
import { procedureMachine, type Transition, type Transitions } from '../procedure-machine'
import { amendableReturnCall, returnCallRequirements, targetOf } from './clauses'
import { evolveReturnCall, newReturnCall, type ReturnCall, type ReturnCallContext } from './facts'

type Facts = readonly FactOf<ReturnCall>[]
type Event<Type extends EventOf<ReturnCall>['type']> = EventOf<ReturnCall, Type>
type Step<Type extends EventOf<ReturnCall>['type']> = Transition<ReturnCall, Type>

const told = (to: Holder, subject: string): FactOf<ReturnCall> => ({ type: 'told', to, subject })

const planned = (_: unknown, { command, situation }: Event<'open'>): Facts => {
  const { at, by, policy, calendar } = situation
  const due = addWorkingDays(at, policy.returnCallWorkingDays, calendar)
  return [
    {
      type: 'returnCallPlanned',
      targets: command.targets.map(({ name = null, phone = null, unitId = null }) => ({
        name,
        phone,
        unitId,
        tries: 0,
        outcome: null,
      })),
      purpose: command.purpose,
      assignedBy: command.assignedBy ?? by.personId,
      script: command.script ?? null,
      supervisorDueAt: due.at,
      isCalendarUnknown: due.isCalendarUnknown,
      holder: heldBy('receptionist', by.personId),
      seenAt: by.personId && at,
    },
  ]
}

const isReached = (context: ReturnCallContext, event: Event<'reached'>): Facts => {
  const { answer, satisfaction = null } = event.command
  const fact: FactOf<ReturnCall> = {
    type: 'targetReached',
    target: targetOf(context, event),
    answer,
    satisfaction,
  }
  if (satisfaction !== 'dissatisfied') return [fact]
  return [fact, told(climb(event.situation.posts, 'supervisor'), 'dissatisfied')]
}

const triesOf = (context: ReturnCallContext, event: Event<'noAnswer'>) =>
  (context.targets[targetOf(context, event) - 1]?.tries ?? 0) + 1

const isGivenUp = (context: ReturnCallContext, event: Event<'noAnswer'>) =>
  triesOf(context, event) >= event.situation.policy.returnCallTriesMax

const isNotReached = (context: ReturnCallContext, event: Event<'noAnswer'>): Facts => [
  {
    type: isGivenUp(context, event) ? 'targetGivenUp' : 'targetNotReached',
    target: targetOf(context, event),
    tries: triesOf(context, event),
  },
]

const isLast = ({ targets }: ReturnCallContext) =>
  targets.filter(({ outcome }) => outcome === null).length === 1

const reported = (
  { assignedBy }: ReturnCallContext,
  { command: { summary }, situation: { posts } }: Event<'report'>,
): Facts => [
  { type: 'returnCallReported', summary },
  told(climb(posts, 'supervisor'), 'returnCallReported'),
  ...(assignedBy ? [told(heldBy('receptionist', assignedBy), 'returnCallReported')] : []),
]

const strikeClock: Step<'strikeClock'> = {
  when: (_, { command }) => command.kind === 'toSupervisor',
  leaves: (_, { situation: { at, posts } }) => {
    const holder = climb(posts, 'supervisor')
    return [{ type: 'wentUp', holder, from: at, clause: 'H-return-call-1' }, told(holder, 'wentUp')]
  },
}

const open: Transitions<ReturnCall> = { ...whileOpen<ReturnCall>(amendableReturnCall), strikeClock }

const ringing: Transitions<ReturnCall> = {
  ...open,
  reached: [
    { target: 'settled', when: isLast, leaves: isReached },
    { target: 'calling', leaves: isReached },
  ],
  noAnswer: [
    {
      target: 'settled',
      when: (context, event) => isLast(context) && isGivenUp(context, event),
      leaves: isNotReached,
    },
    { target: 'calling', leaves: isNotReached },
  ],
}

const inputOf = ({ targets, purpose, assignedBy, script }: ReturnCallContext) => ({
  targets: targets.map(({ name, phone, unitId }) => ({
    ...(name && { name }),
    ...(phone && { phone }),
    ...(unitId && { unitId }),
  })),
  purpose,
  ...(assignedBy && { assignedBy }),
  ...(script && { script }),
})

const ended = {
  on: onceEnded<ReturnCall>({
    procedure: 'return-call',
    amendable: amendableReturnCall,
    inputOf,
  }),
}

/** R7-4.9: everybody on the list is rung until reached or given up, and the result is reported. */
export const returnCallMachine = procedureMachine<ReturnCall>({
  id: 'return-call',
  initialContext: newReturnCall,
  requirements: returnCallRequirements,
  evolve: evolveReturnCall,
  endedStates: ['reported', 'withdrawn'],
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: { target: 'planned', leaves: planned } } },
    planned: { on: ringing },
    calling: { on: ringing },
    settled: { on: { ...open, report: { target: 'reported', leaves: reported } } },
    reported: ended,
    withdrawn: ended,
  },
})
