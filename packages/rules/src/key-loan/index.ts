import { pending } from '../deadlines'
import type { Deadline, Procedure, StateOf } from '../procedure'
import { keyLoanRequirements } from './clauses'
import { amendableKeyLoan, keyLoanCommands } from './commands'
import { evolveKeyLoan } from './evolve'
import { type KeyLoan, type KeyLoanContext, keyLoanStates, newKeyLoan } from './facts'
import { keyLoanEndedStates, keyLoanMachine } from './machine'
import { keyLoanPolicy } from './policy'

export { borrowerKinds, type KeyLoanCommand, keyConditions, loanPurposes } from './commands'
export type {
  KeyLoan,
  KeyLoanContext,
  KeyLoanFact,
  KeyLoanWorld,
  KnownKey,
  LoanKey,
} from './facts'
export * from './register'
export * from './stock-taking'

const deadlines = (state: StateOf<KeyLoan>, context: KeyLoanContext): Deadline[] => {
  if (state !== 'onLoan') return []
  const { returnDueAt, reminderDueAt, supervisorDueAt, ownerDueAt } = context
  return pending(
    { kind: 'ownerUntold', at: ownerDueAt, clause: 'H-key-loan-1' },
    { kind: 'overdue', at: returnDueAt, clause: 'R7-4.5.4' },
    { kind: 'remind', at: reminderDueAt, clause: 'H-key-loan-2' },
    { kind: 'toSupervisor', at: supervisorDueAt, clause: 'H-key-loan-2' },
  )
}

/** 钥匙借用: who has which key, since when and until when, against what, and whether it is back. */
export const keyLoan: Procedure<KeyLoan> = {
  id: 'key-loan',
  numberPrefix: 'YS',
  machine: keyLoanMachine,
  states: ['unopened', ...keyLoanStates, 'withdrawn'],
  endedStates: keyLoanEndedStates,
  initialContext: newKeyLoan,
  commands: keyLoanCommands,
  requirements: keyLoanRequirements,
  policy: keyLoanPolicy,
  evolve: evolveKeyLoan,
  deadlines,
  amendable: amendableKeyLoan,
  titleField: 'keyLabels',
}
