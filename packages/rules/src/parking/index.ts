import { pending } from '../deadlines'
import type { Deadline, Procedure, StateOf } from '../procedure'
import { amendableParking, parkingRequirements } from './clauses'
import { parkingCommands } from './commands'
import {
  evolveParking,
  newParking,
  type Parking,
  type ParkingContext,
  parkingStates,
} from './facts'
import { parkingEndedStates, parkingMachine } from './machine'
import { parkingPolicy } from './policy'

export { type ParkingCommand, parkingDocuments } from './commands'
export type { KnownSpace, Parking, ParkingContext, ParkingFact, ParkingWorld } from './facts'
export { type SpaceChange, spaceRefusal, spaceRefusalCodes } from './space'

const deadlines = (_: StateOf<Parking>, { parkingDueAt }: ParkingContext): Deadline[] =>
  pending({ kind: 'parkingEnds', at: parkingDueAt, clause: 'H-parking-4' })

/** 车位: a space for a vehicle of the house, paid by the month, never held twice. */
export const parking: Procedure<Parking> = {
  id: 'parking',
  numberPrefix: 'CW',
  machine: parkingMachine,
  states: ['unopened', ...parkingStates, 'withdrawn'],
  endedStates: parkingEndedStates,
  initialContext: newParking,
  commands: parkingCommands,
  requirements: parkingRequirements,
  policy: parkingPolicy,
  evolve: evolveParking,
  deadlines,
  amendable: amendableParking,
  titleField: 'name',
}
