import type { Procedure } from '../procedure'
import { amendableService, specialServiceRequirements } from './clauses'
import { specialServiceCommands } from './commands'
import { evolveSpecialService } from './evolve'
import { newSpecialService, type SpecialService, specialServiceStates } from './facts'
import { specialServiceEndedStates, specialServiceMachine } from './machine'
import { specialServicePolicy } from './policy'

export type { SpecialServiceCommand } from './commands'
export type {
  SpecialService,
  SpecialServiceContext,
  SpecialServiceFact,
  SpecialServiceWorld,
} from './facts'

/** 特约服务: a paid service for an owner, carried out by a department and followed up. */
export const specialService: Procedure<SpecialService> = {
  id: 'special-service',
  numberPrefix: 'TY',
  machine: specialServiceMachine,
  states: ['unopened', ...specialServiceStates, 'withdrawn'],
  endedStates: specialServiceEndedStates,
  initialContext: newSpecialService,
  commands: specialServiceCommands,
  requirements: specialServiceRequirements,
  policy: specialServicePolicy,
  evolve: evolveSpecialService,
  deadlines: () => [],
  amendable: amendableService,
  titleField: 'service',
}
