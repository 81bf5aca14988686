import { afterTheEnd, onceEnded, whileOpen } from '../conventions/transitions'
import { addMinutes, addYears } from '../instant'
import { climb, type Holder, headOf, heldBy, ladderMoment } from '../ladder'
import { amendableMatter, inputAnew, inputOfMatter, matterOf } from '../matter'
import type { EventOf, FactOf } from '../procedure'
import { procedureMachine, type Transition, type Transitions } from '../procedure-machine'
import type { DepartmentKind } from '../role'
import type { Situation } from '../situation'
import { serviceRequestRequirements } from './clauses'
import {
  deskHolds,
  evolveServiceRequest,
  newServiceRequest,
  type ServiceRequest,
  type ServiceRequestContext,
} from './facts'

type Facts = readonly FactOf<ServiceRequest>[]
type Event<Type extends EventOf<ServiceRequest>['type']> = EventOf<ServiceRequest, Type>
type Step<Type extends EventOf<ServiceRequest>['type']> = Transition<ServiceRequest, Type>

const told = (to: Holder, subject: string): FactOf<ServiceRequest> => ({
  type: 'told',
  to,
  subject,
})

const recorded = (_: unknown, { command, situation }: Event<'open'>): Facts => {
  const matter = matterOf(command, situation.at)
  const { supervisorAfterHours, managerAfterHours } = situation.policy
  const supervisor = ladderMoment(matter.receivedAt, supervisorAfterHours, situation)
  const manager = ladderMoment(matter.receivedAt, managerAfterHours, situation)
  return [
    {
      type: 'requestRecorded',
      ...matter,
      supervisorDueAt: supervisor.at,
      managerDueAt: manager.at,
      isCalendarUnknown: supervisor.isCalendarUnknown || manager.isCalendarUnknown,
      holder: heldBy('receptionist', situation.by.personId),
      seenAt: situation.by.personId && situation.at,
    },
  ]
}

const completed = (_: unknown, { command: { handling, result } }: Event<'complete'>): Facts => [
  { type: 'requestCompleted', handling, result },
]

function orderOpened(
  { unitId, matter }: ServiceRequestContext,
  department: DepartmentKind,
  { caseId, newIds }: Situation,
): FactOf<ServiceRequest> {
  const input = { unitId, matter, department, priority: 'normal', sourceCaseId: caseId }
  return { type: 'caseOpened', procedure: 'dispatch-order', caseId: newIds[0] ?? '', input }
}

const forwarded =
  (isHeldHigher: boolean) =>
  (context: ServiceRequestContext, { command, situation }: Event<'forward'>): Facts => {
    const { department, order = true } = command
    const head = headOf(situation.posts, department)
    const holder = isHeldHigher ? context.holder : head
    const isAtWork = situation.world.departmentsAtWork?.includes(department) ?? false
    return [
      { type: 'requestForwarded', department, order, holder },
      told(head, 'requestForwarded'),
      ...(order && !isAtWork ? [orderOpened(context, department, situation)] : []),
    ]
  }

const wentUp =
  (level: 'supervisor' | 'manager', clause: 'R2-4.7' | 'R2-4.8') =>
  (_: unknown, { situation }: Event<'strikeClock'>): Facts => {
    const holder = climb(situation.posts, level)
    return [{ type: 'wentUp', level, holder, from: situation.at, clause }, told(holder, 'wentUp')]
  }

const strikes = (kind: string) => (_: unknown, event: Event<'strikeClock'>) =>
  event.command.kind === kind

const toManager: Step<'strikeClock'> = {
  target: 'withManager',
  when: strikes('toManager'),
  leaves: wentUp('manager', 'R2-4.8'),
}

const toSupervisor: Step<'strikeClock'> = {
  target: 'withSupervisor',
  when: strikes('toSupervisor'),
  leaves: wentUp('supervisor', 'R2-4.7'),
}

const graveUnacknowledged: Step<'strikeClock'> = {
  when: strikes('graveUnacknowledged'),
  leaves: (_, { situation }) => [
    { type: 'graveUnacknowledged', dueAt: situation.at },
    told(climb(situation.posts, 'director'), 'graveUnacknowledged'),
    told(climb(situation.posts, 'manager'), 'graveUnacknowledged'),
  ],
}

/** The department's own reports; when it lays the work down, who answers takes it back. */
const departmentReports = (
  heldHigher: boolean,
): Pick<Transitions<ServiceRequest>, 'accept' | 'reportProgress' | 'reportDone' | 'handBack'> => {
  const target = heldHigher ? {} : ({ target: 'withReceptionist' } as const)
  const back = ({ holder }: ServiceRequestContext) => (heldHigher ? holder : deskHolds)
  return {
    accept: { leaves: (_, { situation }) => [{ type: 'workAccepted', at: situation.at }] },
    reportProgress: {
      leaves: (_, { command }) => [{ type: 'progressReported', note: command.note }],
    },
    reportDone: {
      ...target,
      leaves: (context, { command: { handling } }) => [
        { type: 'workReported', handling, holder: back(context) },
        told(back(context), 'workReported'),
      ],
    },
    handBack: {
      ...target,
      leaves: (context, { command: { reason } }) => [
        { type: 'workHandedBack', reason, holder: back(context) },
        told(back(context), 'workHandedBack'),
      ],
    },
  }
}

const reclassify: Step<'reclassify'> = {
  target: 'becameComplaint',
  leaves: (context, { command: { category, severity, about }, situation }) => {
    const complaintId = situation.newIds[0] ?? ''
    const input = { ...inputOfMatter(context), category, severity, ...(about && { about }) }
    return [
      { type: 'requestReclassified', complaintId },
      { type: 'caseOpened', procedure: 'complaint', caseId: complaintId, input },
    ]
  },
}

/** What every unfinished service request understands, whoever holds it. */
const always: Transitions<ServiceRequest> = {
  ...whileOpen<ServiceRequest>(amendableMatter),
  complete: { target: 'done', leaves: completed },
  reclassify,
  followUp: { leaves: (_, { command }) => [{ type: 'requestFollowedUp', note: command.note }] },
  feedBack: {
    leaves: (_, { command: { department, words }, situation }) => [
      { type: 'fedBack', department, words },
      told(headOf(situation.posts, department), 'fedBack'),
    ],
  },
  markGrave: {
    leaves: (_, { command: { reason }, situation: { at, policy, posts } }) => [
      { type: 'markedGrave', reason, dueAt: addMinutes(at, policy.acknowledgeMinutes) },
      told(climb(posts, 'director'), 'markedGrave'),
    ],
  },
  acknowledge: {
    leaves: (_, { command, situation }) => [
      {
        type: 'acknowledged',
        of: command.of,
        department: command.of === 'feedBack' ? situation.by.department : null,
        at: situation.at,
      },
    ],
  },
}

const atTheDesk: Transitions<ServiceRequest> = {
  ...always,
  ...departmentReports(false),
  forward: { target: 'withDepartment', leaves: forwarded(false) },
  strikeClock: [toSupervisor, toManager, graveUnacknowledged],
}

const heldHigher: Transitions<ServiceRequest> = {
  ...always,
  ...departmentReports(true),
  forward: { leaves: forwarded(true) },
}

const ended = onceEnded<ServiceRequest>({
  procedure: 'service-request',
  amendable: amendableMatter,
  inputOf: inputAnew,
})

/** R2: an owner's opinion or need, from its recording to the one who may record its result. */
export const serviceRequestMachine = procedureMachine<ServiceRequest>({
  id: 'service-request',
  initialContext: newServiceRequest,
  requirements: serviceRequestRequirements,
  evolve: evolveServiceRequest,
  endedStates: ['done', 'closedUnresolvable', 'becameComplaint', 'withdrawn'],
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: { target: 'withReceptionist', leaves: recorded } } },
    withReceptionist: { on: atTheDesk },
    withDepartment: { on: atTheDesk },
    withSupervisor: { on: { ...heldHigher, strikeClock: [toManager, graveUnacknowledged] } },
    withManager: {
      on: {
        ...heldHigher,
        strikeClock: graveUnacknowledged,
        closeUnresolvable: {
          target: 'closedUnresolvable',
          leaves: (_, { command: { reason } }) => [{ type: 'requestClosedUnresolvable', reason }],
        },
      },
    },
    done: { on: ended },
    closedUnresolvable: { on: ended },
    becameComplaint: { on: afterTheEnd<ServiceRequest>(amendableMatter) },
    withdrawn: { on: ended },
  },
})
