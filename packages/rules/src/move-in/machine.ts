import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { aboutReceipts, printing } from '../receipts/steps'
import { amendableMoveIn, moveInRequirements } from './clauses'
import { evolveMoveIn } from './evolve'
import { type MoveIn, type MoveInContext, newMoveIn } from './facts'
import {
  archive,
  begin,
  handOverKeys,
  inspectUnit,
  readMeters,
  recordPayment,
  settleFees,
  verifyOwner,
  withdraw,
} from './steps'

export const moveInEndedStates = ['archived', 'withdrawn'] as const

const open: Transitions<MoveIn> = {
  ...whileOpen<MoveIn>(amendableMoveIn),
  ...aboutReceipts<MoveIn>(),
  withdraw,
}

const inputOf = ({ unitId, ownerId, ownerName, ownerPhone, feeFen }: MoveInContext) => ({
  unitId,
  ...(ownerId && { ownerId }),
  ownerName,
  ...(ownerPhone && { ownerPhone }),
  ...(feeFen && { feeFen }),
})

const ended = {
  on: {
    ...onceEnded<MoveIn>({ procedure: 'move-in', amendable: amendableMoveIn, inputOf }),
    ...printing<MoveIn>(),
  },
}

/** R7-4.3: a unit handed over to its owner, step by step, and the keys last. */
export const moveInMachine = procedureMachine<MoveIn>({
  id: 'move-in',
  initialContext: newMoveIn,
  requirements: moveInRequirements,
  evolve: evolveMoveIn,
  endedStates: moveInEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: begin } },
    started: { on: { ...open, verifyOwner } },
    verified: { on: { ...open, recordPayment, settleFees } },
    feesSettled: { on: { ...open, readMeters } },
    metersRead: { on: { ...open, inspectUnit } },
    inspected: { on: { ...open, handOverKeys } },
    keysHanded: { on: { ...open, archive } },
    archived: ended,
    withdrawn: ended,
  },
})
