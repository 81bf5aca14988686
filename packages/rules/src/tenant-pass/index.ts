import { pending } from '../deadlines'
import { passPolicy } from '../pass/policy'
import { depositStates } from '../pass/shape'
import type { Deadline, Procedure, StateOf } from '../procedure'
import { amendableTenantPass, tenantPassRequirements } from './clauses'
import { tenantPassCommands } from './commands'
import { evolveTenantPass, newTenantPass, type TenantPass, type TenantPassContext } from './facts'
import { tenantPassEndedStates, tenantPassMachine } from './machine'
import { tenantPassPolicy } from './policy'

export { type TenantPassCommand, tenantDocuments } from './commands'
export type {
  TenantDocument,
  TenantPass,
  TenantPassContext,
  TenantPassFact,
  TenantPassWorld,
} from './facts'

const deadlines = (_: StateOf<TenantPass>, { expiryDueAt }: TenantPassContext): Deadline[] =>
  pending({ kind: 'passExpires', at: expiryDueAt, clause: 'R3-5.2.2' })

/** 租户证: passes for tenants, against a deposit, as long as the lease runs. */
export const tenantPass: Procedure<TenantPass> = {
  id: 'tenant-pass',
  numberPrefix: 'ZU',
  machine: tenantPassMachine,
  states: ['unopened', ...depositStates, 'withdrawn'],
  endedStates: tenantPassEndedStates,
  initialContext: newTenantPass,
  commands: tenantPassCommands,
  requirements: tenantPassRequirements,
  policy: { ...passPolicy, ...tenantPassPolicy },
  evolve: evolveTenantPass,
  deadlines,
  amendable: amendableTenantPass,
  titleField: 'name',
}
