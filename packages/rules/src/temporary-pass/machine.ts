import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { heldBy } from '../ladder'
import { depositLife, tellCashier, withdrawn } from '../pass/deposit-life'
import { heldOf, inputOfHolders } from '../pass/holders'
import { todayOf } from '../pass/shape'
import type { EventOf, FactOf } from '../procedure'
import { procedureMachine, type Transition, type Transitions } from '../procedure-machine'
import { printing } from '../receipts/steps'
import { amendableTemporaryPass, temporaryPassRequirements } from './clauses'
import {
  evolveTemporaryPass,
  newTemporaryPass,
  type TemporaryPass,
  type TemporaryPassContext,
} from './facts'
import { temporaryTerms } from './terms'

type Facts = readonly FactOf<TemporaryPass>[]

export const temporaryPassEndedStates = ['refunded', 'refused', 'withdrawn'] as const

const applied = (
  _: unknown,
  { command, situation: { by, world } }: EventOf<TemporaryPass, 'open'>,
): Facts => {
  if (!world.permit) throw new Error('The clauses let nothing through without a permit')
  return [
    {
      type: 'passApplied',
      unitId: command.unitId,
      renovationId: world.permit.caseId,
      ownerPresent: command.ownerPresent,
      holders: heldOf(command.holders),
      phone: command.phone ?? null,
      holder: heldBy('receptionist', by.personId),
    },
  ]
}

const verify: Transition<TemporaryPass, 'verify'> = {
  target: 'verified',
  leaves: (_, { command: { documents }, situation }) => [
    { type: 'papersVerified', documents, copiesId: situation.newIds[0] ?? '' },
    ...tellCashier('paymentDue'),
  ],
}

/** They hold no longer, and are still to come back. */
const endPermit: Transition<TemporaryPass, 'endPermit'> = {
  leaves: ({ passes }, { situation }) => [
    ...passes
      .filter(({ status }) => status === 'active')
      .map(
        ({ passNo }) =>
          ({ type: 'passExpired', passNo, validUntilOn: todayOf(situation) }) as const,
      ),
    { type: 'told', to: heldBy('receptionist'), subject: 'permitEnded' },
  ],
}

const life = depositLife<TemporaryPass>(temporaryTerms)

const always: Transitions<TemporaryPass> = {
  ...whileOpen<TemporaryPass>(amendableTemporaryPass),
  withdraw: { target: 'withdrawn', leaves: withdrawn },
}

const turnDown: Transition<TemporaryPass, 'turnDown'> = {
  target: 'refused',
  leaves: (_, { command: { reason } }) => [{ type: 'turnedDown', reason }],
}

const inputOf = ({ unitId, renovationId, holders, phone }: TemporaryPassContext) => ({
  unitId,
  ...(renovationId && { renovationId }),
  ownerPresent: true,
  holders: inputOfHolders(holders),
  ...(phone && { phone }),
})

const ended = {
  on: {
    ...onceEnded<TemporaryPass>({
      procedure: 'temporary-pass',
      amendable: amendableTemporaryPass,
      inputOf,
    }),
    ...printing<TemporaryPass>(),
  },
}

/** R3-5.3: for the workers of a renovation, as long as its permit runs. */
export const temporaryPassMachine = procedureMachine<TemporaryPass>({
  id: 'temporary-pass',
  initialContext: newTemporaryPass,
  requirements: temporaryPassRequirements,
  evolve: evolveTemporaryPass,
  endedStates: temporaryPassEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: { target: 'applying', leaves: applied } } },
    applying: {
      on: {
        ...always,
        turnDown,
        listHolders: {
          leaves: (_, { command }) => [{ type: 'holdersListed', holders: heldOf(command.holders) }],
        },
        verify,
      },
    },
    verified: { on: { ...always, ...life.verified, turnDown } },
    paid: { on: { ...always, ...life.paid } },
    issued: { on: { ...always, ...life.issued, endPermit } },
    returning: { on: { ...always, ...life.returning, endPermit } },
    refunded: ended,
    refused: ended,
    withdrawn: ended,
  },
})
