import { pending } from '../deadlines'
import type { Deadline, Procedure, StateOf } from '../procedure'
import { amendablePrepay, utilityPrepayRequirements } from './clauses'
import { utilityPrepayCommands } from './commands'
import { evolveUtilityPrepay } from './evolve'
import {
  newUtilityPrepay,
  type UtilityPrepay,
  type UtilityPrepayContext,
  utilityPrepayStates,
} from './facts'
import { utilityPrepayEndedStates, utilityPrepayMachine } from './machine'
import { utilityPrepayPolicy } from './policy'

export type { UtilityPrepayCommand } from './commands'
export type {
  UtilityPrepay,
  UtilityPrepayContext,
  UtilityPrepayFact,
  UtilityPrepayWorld,
} from './facts'

const deadlines = (
  state: StateOf<UtilityPrepay>,
  { remindDueAt }: UtilityPrepayContext,
): Deadline[] =>
  state === 'awaitingCollection'
    ? pending({ kind: 'remind', at: remindDueAt, clause: 'R7-4.11.2' })
    : []

/** 预购电/气: other people's cash and devices, in custody from the counter to the utility and back. */
export const utilityPrepay: Procedure<UtilityPrepay> = {
  id: 'utility-prepay',
  numberPrefix: 'YG',
  machine: utilityPrepayMachine,
  states: ['unopened', ...utilityPrepayStates, 'withdrawn'],
  endedStates: utilityPrepayEndedStates,
  initialContext: newUtilityPrepay,
  commands: utilityPrepayCommands,
  requirements: utilityPrepayRequirements,
  policy: utilityPrepayPolicy,
  evolve: evolveUtilityPrepay,
  deadlines,
  amendable: amendablePrepay,
  titleField: 'utility',
}
