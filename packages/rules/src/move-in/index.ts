import type { Procedure } from '../procedure'
import { amendableMoveIn, moveInRequirements } from './clauses'
import { moveInCommands } from './commands'
import { evolveMoveIn } from './evolve'
import { type MoveIn, moveInStates, newMoveIn } from './facts'
import { moveInEndedStates, moveInMachine } from './machine'

export type { MoveInCommand } from './commands'
export type {
  CabinetKey,
  HandedKey,
  MoveIn,
  MoveInContext,
  MoveInDocument,
  MoveInFact,
  MoveInWorld,
} from './facts'

/** 接房/入伙: the owner verified, fees settled, meters read, the unit looked over, then the keys. */
export const moveIn: Procedure<MoveIn> = {
  id: 'move-in',
  numberPrefix: 'JF',
  machine: moveInMachine,
  states: ['unopened', ...moveInStates, 'withdrawn'],
  endedStates: moveInEndedStates,
  initialContext: newMoveIn,
  commands: moveInCommands,
  requirements: moveInRequirements,
  policy: {},
  evolve: evolveMoveIn,
  deadlines: () => [],
  amendable: amendableMoveIn,
  titleField: 'ownerName',
}
