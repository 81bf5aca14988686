import { pending } from '../deadlines'
import type { Deadline, Procedure } from '../procedure'
import { amendableReception, receptionRequirements } from './clauses'
import { receptionCommands } from './commands'
import { evolveReception } from './evolve'
import { newReception, type Reception, type ReceptionContext, receptionStates } from './facts'
import { receptionEndedStates, receptionMachine } from './machine'
import { receptionPolicy } from './policy'

export { contactKinds, honorifics, type ReceptionCommand } from './commands'
export type { Reception, ReceptionContext, ReceptionFact, ReceptionWorld } from './facts'
export { contactFieldOf } from './referral'

function deadlines(_: string, context: ReceptionContext): Deadline[] {
  const { ringDueAt, apologyDueAt, callbackDueAt, supervisorDueAt } = context
  return pending(
    { kind: 'ringing', at: ringDueAt, clause: 'R1-6' },
    { kind: 'apology', at: apologyDueAt, clause: 'R1-3' },
    { kind: 'callbackOverdue', at: callbackDueAt, clause: 'R7-4.1.1.2' },
    { kind: 'toSupervisor', at: supervisorDueAt, clause: 'R7-4.1.1.2' },
  )
}

/** 接待: one contact at the desk, answered with a source, referred or called back, and said goodbye. */
export const reception: Procedure<Reception> = {
  id: 'reception',
  numberPrefix: 'JD',
  machine: receptionMachine,
  states: ['unopened', ...receptionStates, 'withdrawn'],
  endedStates: receptionEndedStates,
  initialContext: newReception,
  commands: receptionCommands,
  requirements: receptionRequirements,
  policy: receptionPolicy,
  evolve: evolveReception,
  deadlines,
  amendable: amendableReception,
  titleField: 'matter',
}
