import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { amendablePrepay, utilityPrepayRequirements } from './clauses'
import { evolveUtilityPrepay } from './evolve'
import { newUtilityPrepay, type UtilityPrepay, type UtilityPrepayContext } from './facts'
import {
  bringBack,
  cancel,
  collect,
  comeBackUnbought,
  giveToPurchaser,
  notifyOwner,
  register,
  remind,
  returnDevice,
  withdraw,
  writeOffDevice,
} from './steps'

export const utilityPrepayEndedStates = ['collected', 'cancelled', 'withdrawn'] as const

const { withdraw: _simply, ...always } = whileOpen<UtilityPrepay>(amendablePrepay)

const open: Transitions<UtilityPrepay> = { ...always, withdraw }

const devices: Transitions<UtilityPrepay> = { returnDevice, writeOffDevice }

const inputOf = (context: UtilityPrepayContext) => ({
  unitId: context.unitId,
  utility: context.utility,
  agency: context.agency,
  quantity: context.quantity,
  cashFen: context.cashFen,
  device: context.device,
  ...(context.deviceNo && { deviceNo: context.deviceNo }),
  ...(context.papers && { papers: context.papers }),
  ...(context.ownerName && { ownerName: context.ownerName }),
  ...(context.ownerPhone && { ownerPhone: context.ownerPhone }),
})

const ended = {
  on: onceEnded<UtilityPrepay>({
    procedure: 'utility-prepay',
    amendable: amendablePrepay,
    inputOf,
  }),
}

/** R7-4.11: an owner's cash on its way to the utility and back as electricity or gas, with the change. */
export const utilityPrepayMachine = procedureMachine<UtilityPrepay>({
  id: 'utility-prepay',
  initialContext: newUtilityPrepay,
  requirements: utilityPrepayRequirements,
  evolve: evolveUtilityPrepay,
  endedStates: utilityPrepayEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: register } },
    registered: { on: { ...open, ...devices, cancel, giveToPurchaser } },
    handedOver: { on: { ...open, ...devices, bringBack, comeBackUnbought } },
    awaitingCollection: { on: { ...open, notifyOwner, collect, strikeClock: remind } },
    collected: ended,
    cancelled: ended,
    withdrawn: ended,
  },
})
