import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { aboutReceipts, printing } from '../receipts/steps'
import { amendableParking, parkingRequirements } from './clauses'
import { evolveParking, newParking, type Parking, type ParkingContext } from './facts'
import {
  apply,
  assign,
  pay,
  recordPayment,
  release,
  renew,
  runOut,
  turnDown,
  verify,
  withdraw,
} from './steps'

export const parkingEndedStates = ['released', 'refused', 'withdrawn'] as const

const always: Transitions<Parking> = {
  ...whileOpen<Parking>(amendableParking),
  ...aboutReceipts<Parking>(),
  withdraw,
}

const inputOf = ({ unitId, name, phone, vehiclePlate, months }: ParkingContext) => ({
  unitId,
  name,
  vehiclePlate,
  months,
  ...(phone && { phone }),
})

const ended = {
  on: {
    ...onceEnded<Parking>({ procedure: 'parking', amendable: amendableParking, inputOf }),
    ...printing<Parking>(),
  },
}

/** R6-3: applied for, verified, paid, held until its last day, and released. */
export const parkingMachine = procedureMachine<Parking>({
  id: 'parking',
  initialContext: newParking,
  requirements: parkingRequirements,
  evolve: evolveParking,
  endedStates: parkingEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: apply } },
    applied: { on: { ...always, verify, turnDown } },
    verified: { on: { ...always, recordPayment, pay, turnDown } },
    paid: { on: { ...always, assign } },
    assigned: { on: { ...always, recordPayment, renew, release, strikeClock: runOut } },
    expired: { on: { ...always, recordPayment, renew, release } },
    released: ended,
    refused: ended,
    withdrawn: ended,
  },
})
