import { addHours, addMinutes, type Instant } from '../instant'
import { climb, type Holder, headOf, heldBy } from '../ladder'
import type { EventOf, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import type { DepartmentKind } from '../role'
import type { Situation } from '../situation'
import { closesWithout } from './clauses'
import type { DispatchOrder, DispatchOrderContext, OrderPriority } from './facts'
import { forwardsRequest, movesRequest, movesService } from './source'

type Facts = readonly FactOf<DispatchOrder>[]
type Event<Type extends EventOf<DispatchOrder>['type']> = EventOf<DispatchOrder, Type>
type Step<Type extends EventOf<DispatchOrder>['type']> = Transition<DispatchOrder, Type>

const told = (to: Holder, subject: string): FactOf<DispatchOrder> => ({ type: 'told', to, subject })
const desk = heldBy('receptionist')

export const drafted = (_: unknown, { command, situation: { by } }: Event<'open'>): Facts => [
  {
    type: 'orderDrafted',
    unitId: command.unitId ?? null,
    place: command.place ?? null,
    matter: command.matter,
    department: command.department,
    stewardId: command.stewardId ?? null,
    priority: command.priority,
    sourceCaseId: command.sourceCaseId ?? null,
    holder: heldBy('receptionist', by.personId),
  },
]

const limits = (at: Instant, { policy }: Situation): Readonly<Record<OrderPriority, Instant>> => ({
  emergency: addMinutes(at, policy.emergencyOrderMinutes),
  urgent: addHours(at, policy.urgentOrderHours),
  normal: addHours(at, policy.normalOrderHours),
})

const toldWorkers = (head: Holder, stewardId: string | null): Facts => [
  told(head, 'orderIssued'),
  ...(stewardId ? [told(heldBy('steward', stewardId), 'orderIssued')] : []),
]

const serialDigits = 3

export const issue: Step<'issue'> = {
  target: 'issued',
  when: (_, { situation: { world } }) => world.nextOrderNo !== null,
  leaves: ({ department, stewardId, priority }, { situation }) => {
    const { day = '', serial = 0 } = situation.world.nextOrderNo ?? {}
    const orderNo = `${day.replaceAll('-', '')}-${String(serial).padStart(serialDigits, '0')}`
    const holder = headOf(situation.posts, department as DepartmentKind)
    const limitDueAt = limits(situation.at, situation)[priority]
    return [
      { type: 'orderIssued', orderNo, day, serial, limitDueAt, holder },
      ...toldWorkers(holder, stewardId),
    ]
  },
}

export const reissue: Step<'reissue'> = {
  target: 'issued',
  leaves: (context, { command, situation }) => {
    const { department, stewardId = null } = command
    const holder = headOf(situation.posts, department)
    const limitDueAt = limits(situation.at, situation)[context.priority]
    const part = context.part + 1
    return [
      { type: 'orderReissued', department, stewardId, part, limitDueAt, holder },
      ...toldWorkers(holder, stewardId),
      ...forwardsRequest(context, department, situation),
    ]
  },
}

export const receive: Step<'receive'> = {
  target: 'received',
  leaves: (context, { command: { signature }, situation }) => [
    { type: 'orderReceived', signature },
    ...movesRequest(context, { type: 'accept' }, situation),
  ],
}

/** What those who work on it note is progress to the one who asked. */
export const addNote: Step<'addNote'> = {
  leaves: (context, { command: { note }, situation }) => {
    const isWorker = situation.by.roles.some((role) => role === 'department' || role === 'steward')
    const progress = { type: 'reportProgress', note } as const
    return [
      { type: 'noteAdded', note },
      ...(isWorker ? movesRequest(context, progress, situation) : []),
    ]
  },
}

export const finish: Step<'finish'> = {
  target: 'done',
  leaves: (context, { command: { result, materials, labourMinutes }, situation }) => [
    {
      type: 'orderFinished',
      result,
      materials: materials ?? null,
      labourMinutes: labourMinutes ?? null,
      holder: desk,
    },
    told(desk, 'orderFinished'),
    ...movesRequest(context, { type: 'reportDone', handling: result }, situation),
    ...movesService(context, { type: 'orderDone', result }, situation),
  ],
}

export const reject: Step<'reject'> = {
  target: 'rejected',
  leaves: (_, { command: { reason } }) => [
    { type: 'orderRejected', reason, holder: desk },
    told(desk, 'orderRejected'),
  ],
}

export const cancel: Step<'cancel'> = {
  target: 'cancelled',
  leaves: (context, { command: { reason }, situation }) => [
    { type: 'orderCancelled', reason },
    ...(context.orderNo ? [told(context.holder, 'orderCancelled')] : []),
    ...movesService(context, { type: 'orderCancelled' }, situation),
  ],
}

/** An order that is not carried out after all is cancelled for the service that waits for it. */
export const withdraw: Step<'withdraw'> = {
  target: 'withdrawn',
  leaves: (context, { command: { reason }, situation }) => [
    { type: 'withdrawn', reason },
    ...(context.result === null
      ? movesService(context, { type: 'orderCancelled' }, situation)
      : []),
  ],
}

export const overdue: Step<'strikeClock'> = {
  when: (_, { command }) => command.kind === 'overLimit',
  leaves: (_, { situation: { at, posts } }) => [
    { type: 'orderOverdue', from: at },
    told(desk, 'orderOverdue'),
    told(climb(posts, 'supervisor'), 'orderOverdue'),
  ],
}

const closes = (context: DispatchOrderContext, { command }: Event<'collectCopies'>): boolean =>
  closesWithout(context, command.copies)

const collected = (_: unknown, { command: { copies } }: Event<'collectCopies'>): Facts => [
  { type: 'copiesCollected', copies },
]

export const collectCopies: readonly Step<'collectCopies'>[] = [
  { target: 'closed', when: closes, leaves: collected },
  { leaves: collected },
]

const writtenOff = (_: unknown, { command: { copy, reason } }: Event<'writeOffCopy'>): Facts => [
  { type: 'copyWrittenOff', copy, reason },
]

export const writeOffCopy: readonly Step<'writeOffCopy'>[] = [
  {
    target: 'closed',
    when: (context, { command }) => closesWithout(context, [command.copy]),
    leaves: writtenOff,
  },
  { leaves: writtenOff },
]
