import { commonRequirements } from '../conventions/requirements'
import { phone } from '../field'
import { complete, first, passRequirements, photographed } from '../pass/clauses'
import { depositRequirements, replacementOf } from '../pass/deposit-clauses'
import type { CommandType } from '../procedure'
import { receiptRequirements } from '../receipts/clauses'
import type { Requirement, Requirements } from '../requirement'
import { workerDocuments } from './commands'
import type { TemporaryPass } from './facts'
import { temporaryTerms } from './terms'

export const amendableTemporaryPass = { phone: phone() } as const

/** R7-4.4: the permit they hang on still runs. */
const permitRuns = <Type extends CommandType<TemporaryPass>>(): Requirement<
  TemporaryPass,
  Type
> => ({
  clause: 'R7-4.4',
  also: ['R3-5.3.1'],
  code: 'permit-ended',
  sees: 'command',
  holds: (_, { situation: { world } }) => world.permit !== null,
})

const passes = passRequirements<TemporaryPass>(replacementOf(temporaryTerms))
const deposits = depositRequirements<TemporaryPass>(temporaryTerms)

/** The clauses of the worker's pass: the guards of its machine, in the order they are asked. */
export const temporaryPassRequirements: Requirements<TemporaryPass> = {
  ...commonRequirements<TemporaryPass>(amendableTemporaryPass),
  ...(receiptRequirements as unknown as Requirements<TemporaryPass>),
  ...passes,
  ...deposits,
  open: [
    {
      clause: 'H-kernel-12',
      code: 'unit-unknown',
      sees: 'command',
      holds: (_, { situation: { world } }) => world.isUnitKnown,
    },
    {
      clause: 'R3-5.3.2a',
      code: 'owner-absent',
      sees: 'command',
      holds: (_, { command: { ownerPresent } }) => ownerPresent,
    },
    {
      clause: 'R3-5.3.1',
      also: ['R7-4.4'],
      code: 'no-permit',
      sees: 'command',
      holds: (_, { situation: { world } }) => world.permit !== null,
    },
  ],
  verify: [
    complete<TemporaryPass, 'verify'>('R3-5.3.2a', (_, { documents }) =>
      workerDocuments.filter((paper) => !documents.includes(paper)),
    ),
    photographed<TemporaryPass>('R3-5.3.2a'),
  ],
  issue: [...(deposits.issue ?? []), permitRuns<'issue'>()],
  renew: [permitRuns<'renew'>(), ...(deposits.renew ?? [])],
  replace: [permitRuns<'replace'>(), ...(passes.replace ?? [])],
  withdraw: [
    first<TemporaryPass>({
      clause: 'H-kernel-5',
      code: 'passes-given-out',
      in: ['issued', 'returning'],
    }),
  ],
}
