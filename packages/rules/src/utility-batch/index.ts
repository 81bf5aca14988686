import { pending } from '../deadlines'
import type { Deadline, Procedure, StateOf } from '../procedure'
import { amendableBatch, utilityBatchRequirements } from './clauses'
import { utilityBatchCommands } from './commands'
import { evolveUtilityBatch } from './evolve'
import {
  newUtilityBatch,
  type UtilityBatch,
  type UtilityBatchContext,
  utilityBatchStates,
} from './facts'
import { utilityBatchEndedStates, utilityBatchMachine } from './machine'
import { utilityBatchPolicy } from './policy'

export type { UtilityBatchCommand } from './commands'
export type {
  BatchRequest,
  UtilityBatch,
  UtilityBatchContext,
  UtilityBatchFact,
  UtilityBatchWorld,
} from './facts'

const deadlines = (
  state: StateOf<UtilityBatch>,
  { supervisorDueAt, managerDueAt }: UtilityBatchContext,
): Deadline[] =>
  state === 'handedOver'
    ? pending(
        { kind: 'toSupervisor', at: supervisorDueAt, clause: 'R7-4.11.1.3' },
        { kind: 'toManager', at: managerDueAt, clause: 'R7-4.11.1.3' },
      )
    : []

/** 统一代购: the weekly purchase of electricity and gas for the owners on its list. */
export const utilityBatch: Procedure<UtilityBatch> = {
  id: 'utility-batch',
  numberPrefix: 'DG',
  machine: utilityBatchMachine,
  states: ['unopened', ...utilityBatchStates, 'withdrawn'],
  endedStates: utilityBatchEndedStates,
  initialContext: newUtilityBatch,
  commands: utilityBatchCommands,
  requirements: utilityBatchRequirements,
  policy: utilityBatchPolicy,
  evolve: evolveUtilityBatch,
  deadlines,
  amendable: amendableBatch,
  titleField: 'purchaseOn',
}
