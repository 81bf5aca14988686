import { pending } from '../deadlines'
import type { Procedure } from '../procedure'
import { amendableReturnCall, returnCallRequirements } from './clauses'
import { returnCallCommands } from './commands'
import {
  evolveReturnCall,
  newReturnCall,
  type ReturnCall,
  type ReturnCallContext,
  returnCallStates,
} from './facts'
import { returnCallMachine } from './machine'
import { returnCallPolicy } from './policy'

export { type ReturnCallCommand, returnCallPurposes } from './commands'
export type { ReturnCall, ReturnCallContext, ReturnCallFact, ReturnCallWorld } from './facts'

const deadlines = (_: string, { supervisorDueAt, isCalendarUnknown }: ReturnCallContext) =>
  pending({
    kind: 'toSupervisor',
    at: supervisorDueAt,
    clause: 'H-return-call-1',
    isCalendarUnknown,
  })

/** 回访: a list of people to ring, each reached or given up, and a report of the whole. */
export const returnCall: Procedure<ReturnCall> = {
  id: 'return-call',
  numberPrefix: 'HF',
  machine: returnCallMachine,
  states: ['unopened', ...returnCallStates, 'withdrawn'],
  endedStates: ['reported', 'withdrawn'],
  initialContext: newReturnCall,
  commands: returnCallCommands,
  requirements: returnCallRequirements,
  policy: returnCallPolicy,
  evolve: evolveReturnCall,
  deadlines,
  amendable: amendableReturnCall,
  titleField: 'purpose',
}
