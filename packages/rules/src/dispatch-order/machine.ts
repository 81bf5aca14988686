import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { amendableOrder, dispatchOrderRequirements } from './clauses'
import { evolveDispatchOrder } from './evolve'
import { type DispatchOrder, type DispatchOrderContext, newDispatchOrder } from './facts'
import {
  addNote,
  cancel,
  collectCopies,
  drafted,
  finish,
  issue,
  overdue,
  receive,
  reissue,
  reject,
  withdraw,
  writeOffCopy,
} from './steps'

export const dispatchOrderEndedStates = ['closed', 'cancelled', 'withdrawn'] as const

const always: Transitions<DispatchOrder> = {
  ...whileOpen<DispatchOrder>(amendableOrder),
  addNote,
  withdraw,
  apologise: {
    leaves: (_, { command: { words } }) => [{ type: 'ownerApologisedTo', words }],
  },
}

/** While the time limit runs. */
const running: Transitions<DispatchOrder> = { ...always, cancel, strikeClock: overdue }
const underWay: Transitions<DispatchOrder> = { ...running, reject }

const inputOf = (order: DispatchOrderContext) => ({
  matter: order.matter,
  department: order.department,
  priority: order.priority,
  ...(order.unitId && { unitId: order.unitId }),
  ...(order.place && { place: order.place }),
  ...(order.stewardId && { stewardId: order.stewardId }),
  ...(order.sourceCaseId && { sourceCaseId: order.sourceCaseId }),
})

const ended = {
  on: onceEnded<DispatchOrder>({
    procedure: 'dispatch-order',
    amendable: amendableOrder,
    inputOf,
  }),
}

/** R7-4.10: work on its way to a department and back, in three copies. */
export const dispatchOrderMachine = procedureMachine<DispatchOrder>({
  id: 'dispatch-order',
  initialContext: newDispatchOrder,
  requirements: dispatchOrderRequirements,
  evolve: evolveDispatchOrder,
  endedStates: dispatchOrderEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: { target: 'drafted', leaves: drafted } } },
    drafted: { on: { ...always, cancel, issue } },
    issued: { on: { ...underWay, receive } },
    received: {
      on: {
        ...underWay,
        start: { target: 'inProgress', leaves: () => [{ type: 'orderStarted' }] },
      },
    },
    inProgress: { on: { ...underWay, finish } },
    rejected: { on: { ...running, reissue } },
    done: {
      on: {
        ...always,
        report: {
          target: 'reported',
          leaves: (_, { command: { result, satisfaction } }) => [
            { type: 'orderReported', result, satisfaction },
          ],
        },
      },
    },
    reported: {
      on: {
        ...always,
        reissue,
        closeDissatisfied: {
          target: 'closed',
          leaves: (_, { command: { reason } }) => [{ type: 'orderClosedDissatisfied', reason }],
        },
        collectCopies,
        listMissingCopy: {
          leaves: (_, { command: { copy } }) => [{ type: 'copyMissing', copy }],
        },
        writeOffCopy,
      },
    },
    closed: ended,
    cancelled: ended,
    withdrawn: ended,
  },
})
