import { pending } from '../deadlines'
import { passPolicy } from '../pass/policy'
import { depositStates } from '../pass/shape'
import type { Deadline, Procedure, StateOf } from '../procedure'
import { amendableTemporaryPass, temporaryPassRequirements } from './clauses'
import { temporaryPassCommands } from './commands'
import {
  evolveTemporaryPass,
  newTemporaryPass,
  type TemporaryPass,
  type TemporaryPassContext,
} from './facts'
import { temporaryPassEndedStates, temporaryPassMachine } from './machine'
import { temporaryPassPolicy } from './policy'

export { type TemporaryPassCommand, workerDocuments } from './commands'
export type {
  RunningPermit,
  TemporaryPass,
  TemporaryPassContext,
  TemporaryPassFact,
  TemporaryPassWorld,
  WorkerDocument,
} from './facts'

const deadlines = (_: StateOf<TemporaryPass>, { expiryDueAt }: TemporaryPassContext): Deadline[] =>
  pending({ kind: 'passExpires', at: expiryDueAt, clause: 'R3-5.3.3a' })

/** 临时出入证: passes for the workers of a renovation, against a deposit, while its permit runs. */
export const temporaryPass: Procedure<TemporaryPass> = {
  id: 'temporary-pass',
  numberPrefix: 'LS',
  machine: temporaryPassMachine,
  states: ['unopened', ...depositStates, 'withdrawn'],
  endedStates: temporaryPassEndedStates,
  initialContext: newTemporaryPass,
  commands: temporaryPassCommands,
  requirements: temporaryPassRequirements,
  policy: { ...passPolicy, ...temporaryPassPolicy },
  evolve: evolveTemporaryPass,
  deadlines,
  amendable: amendableTemporaryPass,
  titleField: 'name',
}
