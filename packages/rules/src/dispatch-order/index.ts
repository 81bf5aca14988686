import { pending } from '../deadlines'
import type { Deadline, Procedure, StateOf } from '../procedure'
import { amendableOrder, dispatchOrderRequirements } from './clauses'
import { dispatchOrderCommands } from './commands'
import { evolveDispatchOrder } from './evolve'
import {
  type DispatchOrder,
  type DispatchOrderContext,
  dispatchOrderStates,
  newDispatchOrder,
} from './facts'
import { dispatchOrderEndedStates, dispatchOrderMachine } from './machine'
import { dispatchOrderPolicy } from './policy'

export { type DispatchOrderCommand, orderCopies } from './commands'
export type {
  DispatchOrder,
  DispatchOrderContext,
  DispatchOrderFact,
  DispatchOrderWorld,
} from './facts'

const deadlines = (_: StateOf<DispatchOrder>, { limitDueAt }: DispatchOrderContext): Deadline[] =>
  pending({ kind: 'overLimit', at: limitDueAt, clause: 'R7-4.10.2' })

/** 派工单: how work reaches a department, is signed for, done in time, told and brought back. */
export const dispatchOrder: Procedure<DispatchOrder> = {
  id: 'dispatch-order',
  numberPrefix: 'PG',
  machine: dispatchOrderMachine,
  states: ['unopened', ...dispatchOrderStates, 'withdrawn'],
  endedStates: dispatchOrderEndedStates,
  initialContext: newDispatchOrder,
  commands: dispatchOrderCommands,
  requirements: dispatchOrderRequirements,
  policy: dispatchOrderPolicy,
  evolve: evolveDispatchOrder,
  deadlines,
  amendable: amendableOrder,
  titleField: 'matter',
}
