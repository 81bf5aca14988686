import { pending } from '../deadlines'
import type { Procedure } from '../procedure'
import { amendableFee, feeCollectionRequirements } from './clauses'
import { feeCollectionCommands } from './commands'
import {
  evolveFeeCollection,
  type FeeCollection,
  type FeeCollectionContext,
  feeCollectionStates,
  newFeeCollection,
} from './facts'
import { feeCollectionEndedStates, feeCollectionMachine } from './machine'
import { feeCollectionPolicy } from './policy'

export { type FeeCollectionCommand, feeItems } from './commands'
export type {
  FeeCollection,
  FeeCollectionContext,
  FeeCollectionFact,
  FeeCollectionWorld,
} from './facts'
export { linesOf, type Span } from './hours'

const deadlines = (_: string, fee: FeeCollectionContext) =>
  pending(
    {
      kind: 'handOverLate',
      at: fee.handOverDueAt,
      clause: 'R7-4.6.2.2',
      isCalendarUnknown: fee.isCalendarUnknown,
    },
    { kind: 'confirmLate', at: fee.confirmDueAt, clause: 'H-fee-collection-1' },
  )

/**
 * 代收费用: the desk collects for the cashier outside the cashier's hours, where the site allows it.
 * It is opened by collecting (`open` is the spec's `collect`).
 */
export const feeCollection: Procedure<FeeCollection> = {
  id: 'fee-collection',
  numberPrefix: 'DS',
  machine: feeCollectionMachine,
  states: ['unopened', ...feeCollectionStates, 'withdrawn'],
  endedStates: feeCollectionEndedStates,
  initialContext: newFeeCollection,
  commands: feeCollectionCommands,
  requirements: feeCollectionRequirements,
  policy: feeCollectionPolicy,
  offeredWhere: 'deskCollectsOffHours',
  evolve: evolveFeeCollection,
  deadlines,
  amendable: amendableFee,
  titleField: 'item',
}
