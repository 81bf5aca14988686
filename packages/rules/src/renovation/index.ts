import { pending } from '../deadlines'
import type { Deadline, Procedure, StateOf } from '../procedure'
import { amendableRenovation, renovationRequirements } from './clauses'
import { renovationCommands } from './commands'
import { evolveRenovation } from './evolve'
import { newRenovation, type Renovation, type RenovationContext, renovationStates } from './facts'
import { renovationEndedStates, renovationMachine } from './machine'
import { renovationPolicy } from './policy'

export { type RenovationCommand, renovationWorks } from './commands'
export type {
  OpenPassCase,
  Renovation,
  RenovationContext,
  RenovationFact,
  RenovationWorld,
  WorkerPass,
} from './facts'

const deadlines = (_: StateOf<Renovation>, { permitDueAt }: RenovationContext): Deadline[] =>
  pending({ kind: 'permitEnds', at: permitDueAt, clause: 'H-renovation-3' })

/** 装修: permitted against a deposit, looked after while it runs, accepted, and the deposit settled. */
export const renovation: Procedure<Renovation> = {
  id: 'renovation',
  numberPrefix: 'ZX',
  machine: renovationMachine,
  states: ['unopened', ...renovationStates, 'withdrawn'],
  endedStates: renovationEndedStates,
  initialContext: newRenovation,
  commands: renovationCommands,
  requirements: renovationRequirements,
  policy: renovationPolicy,
  evolve: evolveRenovation,
  deadlines,
  amendable: amendableRenovation,
  titleField: 'contractor',
}
