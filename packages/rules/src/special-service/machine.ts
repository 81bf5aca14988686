import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { aboutReceipts, printing } from '../receipts/steps'
import { amendableService, specialServiceRequirements } from './clauses'
import { evolveSpecialService } from './evolve'
import { newSpecialService, type SpecialService, type SpecialServiceContext } from './facts'
import {
  close,
  collectFee,
  dispatch,
  followUp,
  orderCancelled,
  orderDone,
  recordPayment,
  refund,
  register,
  withdraw,
} from './steps'

export const specialServiceEndedStates = ['closed', 'refunded', 'withdrawn'] as const

const open: Transitions<SpecialService> = {
  ...whileOpen<SpecialService>(amendableService),
  ...aboutReceipts<SpecialService>(),
  withdraw,
}

const inputOf = (context: SpecialServiceContext) => ({
  unitId: context.unitId,
  service: context.service,
  feeFen: context.feeFen,
  wantedAt: context.wantedAt,
  ...(context.ownerName && { ownerName: context.ownerName }),
  ...(context.ownerPhone && { ownerPhone: context.ownerPhone }),
  ...(context.requirement && { requirement: context.requirement }),
})

const ended = {
  on: {
    ...onceEnded<SpecialService>({
      procedure: 'special-service',
      amendable: amendableService,
      inputOf,
    }),
    ...printing<SpecialService>(),
  },
}

/** R7-4.7: paid when it is asked for, carried out by an order, followed up. */
export const specialServiceMachine = procedureMachine<SpecialService>({
  id: 'special-service',
  initialContext: newSpecialService,
  requirements: specialServiceRequirements,
  evolve: evolveSpecialService,
  endedStates: specialServiceEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: register } },
    registered: { on: { ...open, recordPayment, collectFee } },
    paid: { on: { ...open, dispatch, refund } },
    dispatched: { on: { ...open, orderDone, orderCancelled } },
    done: { on: { ...open, followUp, close } },
    closed: ended,
    refunded: ended,
    withdrawn: ended,
  },
})
