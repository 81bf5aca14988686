import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { heldBy } from '../ladder'
import { depositLife, tellCashier, withdrawn } from '../pass/deposit-life'
import { heldOf, inputOfHolders } from '../pass/holders'
import type { EventOf, FactOf } from '../procedure'
import { procedureMachine, type Transition, type Transitions } from '../procedure-machine'
import { printing } from '../receipts/steps'
import { amendableTenantPass, leaseOf, tenantPassRequirements } from './clauses'
import { evolveTenantPass, newTenantPass, type TenantPass, type TenantPassContext } from './facts'
import { tenantTerms } from './terms'

type Facts = readonly FactOf<TenantPass>[]

export const tenantPassEndedStates = ['refunded', 'refused', 'withdrawn'] as const

const applied = (
  _: unknown,
  { command, situation: { by } }: EventOf<TenantPass, 'open'>,
): Facts => [
  {
    type: 'passApplied',
    unitId: command.unitId,
    holders: heldOf(command.holders),
    phone: command.phone ?? null,
    leaseFrom: command.leaseFrom ?? null,
    leaseUntil: command.leaseUntil ?? null,
    holder: heldBy('receptionist', by.personId),
  },
]

const verify: Transition<TenantPass, 'verify'> = {
  target: 'verified',
  leaves: (context, event) => {
    const { leaseFrom, leaseUntil } = leaseOf(context, event)
    const copiesId = event.situation.newIds[0] ?? ''
    const { documents } = event.command
    return [
      {
        type: 'papersVerified',
        documents,
        copiesId,
        leaseFrom: leaseFrom ?? '',
        leaseUntil: leaseUntil ?? '',
      },
      ...tellCashier('paymentDue'),
    ]
  },
}

const life = depositLife<TenantPass>(tenantTerms)

const always: Transitions<TenantPass> = {
  ...whileOpen<TenantPass>(amendableTenantPass),
  withdraw: { target: 'withdrawn', leaves: withdrawn },
}

const turnDown: Transition<TenantPass, 'turnDown'> = {
  target: 'refused',
  leaves: (_, { command: { reason } }) => [{ type: 'turnedDown', reason }],
}

const extendLease: Transition<TenantPass, 'extendLease'> = {
  leaves: (_, { command: { leaseUntil, copy } }) => [{ type: 'leaseExtended', leaseUntil, copy }],
}

const inputOf = ({ unitId, holders, phone, leaseFrom, leaseUntil }: TenantPassContext) => ({
  unitId,
  holders: inputOfHolders(holders),
  ...(phone && { phone }),
  ...(leaseFrom && { leaseFrom }),
  ...(leaseUntil && { leaseUntil }),
})

const ended = {
  on: {
    ...onceEnded<TenantPass>({
      procedure: 'tenant-pass',
      amendable: amendableTenantPass,
      inputOf,
    }),
    ...printing<TenantPass>(),
  },
}

/** R3-5.2: applied for, verified, paid, given out, and back again until every deposit is settled. */
export const tenantPassMachine = procedureMachine<TenantPass>({
  id: 'tenant-pass',
  initialContext: newTenantPass,
  requirements: tenantPassRequirements,
  evolve: evolveTenantPass,
  endedStates: tenantPassEndedStates,
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
    issued: { on: { ...always, ...life.issued, extendLease } },
    returning: { on: { ...always, ...life.returning, extendLease } },
    refunded: ended,
    refused: ended,
    withdrawn: ended,
  },
})
