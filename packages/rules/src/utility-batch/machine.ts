import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { amendableBatch, utilityBatchRequirements } from './clauses'
import { evolveUtilityBatch } from './evolve'
import { newUtilityBatch, type UtilityBatch } from './facts'
import { drop, handOver, list, opened, settle, strikeClock } from './steps'

export const utilityBatchEndedStates = ['settled', 'withdrawn'] as const

const always: Transitions<UtilityBatch> = whileOpen<UtilityBatch>(amendableBatch)

const ended = {
  on: onceEnded<UtilityBatch>({
    procedure: 'utility-batch',
    amendable: amendableBatch,
    inputOf: () => ({}),
  }),
}

/** R7-4.11.1: one weekly purchase, handed over against signature and settled to the last fen. */
export const utilityBatchMachine = procedureMachine<UtilityBatch>({
  id: 'utility-batch',
  initialContext: newUtilityBatch,
  requirements: utilityBatchRequirements,
  evolve: evolveUtilityBatch,
  endedStates: utilityBatchEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: opened } },
    open: { on: { ...always, list, drop, handOver } },
    handedOver: { on: { ...always, settle, strikeClock } },
    settled: ended,
    withdrawn: ended,
  },
})
