import { afterTheEnd, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { aboutReceipts, printing } from '../receipts/steps'
import { keyLoanRequirements } from './clauses'
import { amendableKeyLoan } from './commands'
import { evolveKeyLoan } from './evolve'
import { type KeyLoan, newKeyLoan } from './facts'
import {
  giveBack,
  lend,
  move,
  open,
  recordPayment,
  refundFound,
  reopen,
  reportLost,
  strikeClock,
  tellOwner,
  turnDown,
  withdraw,
} from './steps'

export const keyLoanEndedStates = ['closed', 'lost', 'refused', 'withdrawn'] as const

const always: Transitions<KeyLoan> = {
  ...whileOpen<KeyLoan>(amendableKeyLoan),
  ...aboutReceipts<KeyLoan>(),
  withdraw,
}

const ended = {
  on: { ...afterTheEnd<KeyLoan>(amendableKeyLoan), ...printing<KeyLoan>(), reopen },
}

/** R7-4.5.4: keys on their way out of the cabinet and back, signed for, tracked and recovered. */
export const keyLoanMachine = procedureMachine<KeyLoan>({
  id: 'key-loan',
  initialContext: newKeyLoan,
  requirements: keyLoanRequirements,
  evolve: evolveKeyLoan,
  endedStates: keyLoanEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open } },
    requested: { on: { ...always, recordPayment, lend, turnDown } },
    onLoan: {
      on: { ...always, move, return: giveBack, reportLost, refundFound, tellOwner, strikeClock },
    },
    closed: ended,
    lost: { on: { ...ended.on, refundFound } },
    refused: ended,
    withdrawn: ended,
  },
})
