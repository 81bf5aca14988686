import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { aboutReceipts, printing } from '../receipts/steps'
import { amendableRenovation, renovationRequirements } from './clauses'
import { evolveRenovation } from './evolve'
import { newRenovation, type Renovation, type RenovationContext } from './facts'
import {
  acceptWorks,
  apply,
  approve,
  extend,
  finish,
  inspect,
  listPasses,
  payDeposit,
  permit,
  recordPayment,
  refundDeposit,
  reject,
  runOut,
  withdraw,
} from './steps'

export const renovationEndedStates = ['closed', 'rejected', 'withdrawn'] as const

const always: Transitions<Renovation> = {
  ...whileOpen<Renovation>(amendableRenovation),
  ...aboutReceipts<Renovation>(),
  withdraw,
}

const inputOf = (context: RenovationContext) => {
  const { unitId, contractor, workers, works, from, until, phone, plan } = context
  const given = { unitId, contractor, workers, works, from, until }
  return { ...given, ...(phone && { phone }), ...(plan && { plan }) }
}

const ended = {
  on: {
    ...onceEnded<Renovation>({ procedure: 'renovation', amendable: amendableRenovation, inputOf }),
    ...printing<Renovation>(),
  },
}

/** R7-4.4: applied for, approved, secured by a deposit, permitted, finished, accepted, settled. */
export const renovationMachine = procedureMachine<Renovation>({
  id: 'renovation',
  initialContext: newRenovation,
  requirements: renovationRequirements,
  evolve: evolveRenovation,
  endedStates: renovationEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: apply } },
    applied: { on: { ...always, approve, reject } },
    approved: { on: { ...always, recordPayment, payDeposit, extend } },
    depositPaid: { on: { ...always, permit, extend } },
    permitted: { on: { ...always, listPasses, inspect, extend, finish, strikeClock: runOut } },
    finished: { on: { ...always, inspect, acceptWorks } },
    accepted: { on: { ...always, refundDeposit } },
    closed: ended,
    rejected: ended,
    withdrawn: ended,
  },
})
