import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { printing } from '../receipts/steps'
import { amendableFee, feeCollectionRequirements } from './clauses'
import { evolveFeeCollection, type FeeCollection, newFeeCollection } from './facts'
import { collected, confirm, confirmLate, handOver, handOverLate, passOn, withdraw } from './steps'

export const feeCollectionEndedStates = ['confirmed', 'withdrawn'] as const

const always: Transitions<FeeCollection> = {
  ...whileOpen<FeeCollection>(amendableFee),
  // A receipt is not made void by itself here: the whole is withdrawn, and the money goes back with it.
  ...printing<FeeCollection>(),
  passOn,
  withdraw,
}

const ended = {
  on: {
    ...onceEnded<FeeCollection>({
      procedure: 'fee-collection',
      amendable: amendableFee,
      inputOf: ({ item, payer }) => ({ item, payer }),
    }),
    ...printing<FeeCollection>(),
  },
}

/** R7-4.6.2: what the desk takes while the cashier is away, and hands over in the morning. */
export const feeCollectionMachine = procedureMachine<FeeCollection>({
  id: 'fee-collection',
  initialContext: newFeeCollection,
  requirements: feeCollectionRequirements,
  evolve: evolveFeeCollection,
  endedStates: feeCollectionEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: { target: 'collected', leaves: collected } } },
    collected: { on: { ...always, handOver, strikeClock: handOverLate } },
    handedOver: { on: { ...always, confirm, strikeClock: confirmLate } },
    confirmed: ended,
    withdrawn: ended,
  },
})
