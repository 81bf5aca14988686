import { commonRequirements } from '../conventions/requirements'
import { phone } from '../field'
import { complete, first, passRequirements, photographed } from '../pass/clauses'
import { depositRequirements, replacementOf } from '../pass/deposit-clauses'
import { todayOf } from '../pass/shape'
import type { EventOf } from '../procedure'
import { receiptRequirements } from '../receipts/clauses'
import type { Requirement, Requirements } from '../requirement'
import { tenantDocuments } from './commands'
import type { TenantPass, TenantPassContext } from './facts'
import { tenantTerms } from './terms'

export const amendableTenantPass = { phone: phone() } as const

/** The dates of the lease as the command gives them, else as they were given before. */
export const leaseOf = (
  context: TenantPassContext,
  { command }: Pick<EventOf<TenantPass, 'verify'>, 'command'>,
) => ({
  leaseFrom: command.leaseFrom ?? context.leaseFrom,
  leaseUntil: command.leaseUntil ?? context.leaseUntil,
})

const verifying: readonly Requirement<TenantPass, 'verify'>[] = [
  complete<TenantPass, 'verify'>('R3-5.2.1a', (_, { documents }) =>
    tenantDocuments.filter((paper) => !documents.includes(paper)),
  ),
  photographed<TenantPass>('R3-5.2.1a'),
  {
    clause: 'R3-5.2.1c',
    code: 'lease-missing',
    sees: 'command',
    holds: (context, event) => unsaid(context, event).length === 0,
    missing: (context, event) => unsaid(context, event),
  },
  {
    clause: 'R3-5.2.1c',
    code: 'lease-reversed',
    sees: 'command',
    holds: (context, event) => {
      const { leaseFrom, leaseUntil } = leaseOf(context, event)
      return leaseFrom === null || leaseUntil === null || leaseFrom <= leaseUntil
    },
  },
  {
    clause: 'R3-5.2.2',
    code: 'limit-over',
    sees: 'command',
    holds: (context, event) => {
      const { leaseUntil } = leaseOf(context, event)
      return leaseUntil === null || leaseUntil >= todayOf(event.situation)
    },
  },
]

const unsaid = (context: TenantPassContext, event: EventOf<TenantPass, 'verify'>) =>
  Object.entries(leaseOf(context, event)).flatMap(([name, date]) => (date === null ? [name] : []))

/** The clauses of the tenant's pass: the guards of its machine, in the order they are asked. */
export const tenantPassRequirements: Requirements<TenantPass> = {
  ...commonRequirements<TenantPass>(amendableTenantPass),
  ...(receiptRequirements as unknown as Requirements<TenantPass>),
  ...passRequirements<TenantPass>(replacementOf(tenantTerms)),
  ...depositRequirements<TenantPass>(tenantTerms),
  open: [
    {
      clause: 'H-kernel-12',
      code: 'unit-unknown',
      sees: 'command',
      holds: (_, { situation: { world } }) => world.isUnitKnown,
    },
  ],
  verify: verifying,
  extendLease: [
    {
      clause: 'R3-5.2.2',
      code: 'lease-not-later',
      sees: 'command',
      holds: ({ leaseUntil }, { command }) =>
        leaseUntil === null || command.leaseUntil > leaseUntil,
    },
  ],
  withdraw: [
    first<TenantPass>({
      clause: 'H-kernel-5',
      code: 'passes-given-out',
      in: ['issued', 'returning'],
    }),
  ],
}
