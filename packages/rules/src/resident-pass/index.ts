import type { Procedure } from '../procedure'
import { amendableResidentPass, residentPassRequirements } from './clauses'
import { residentPassCommands } from './commands'
import { evolveResidentPass, newResidentPass, type ResidentPass, residentPassStates } from './facts'
import { residentPassEndedStates, residentPassMachine } from './machine'
import { residentPassPolicy } from './policy'

export { type ResidentPassCommand, residentDocuments } from './commands'
export type {
  ResidentDocument,
  ResidentPass,
  ResidentPassContext,
  ResidentPassFact,
  ResidentPassWorld,
} from './facts'

/** 住户证: free passes for those who live in an owner's home. */
export const residentPass: Procedure<ResidentPass> = {
  id: 'resident-pass',
  numberPrefix: 'ZH',
  machine: residentPassMachine,
  states: ['unopened', ...residentPassStates, 'withdrawn'],
  endedStates: residentPassEndedStates,
  initialContext: newResidentPass,
  commands: residentPassCommands,
  requirements: residentPassRequirements,
  policy: residentPassPolicy,
  evolve: evolveResidentPass,
  deadlines: () => [],
  amendable: amendableResidentPass,
  titleField: 'name',
}
