import type { PolicyTable } from '../policy-table'

export const temporaryPassPolicy = {
  temporaryPassDepositFen: { default: 1000, clause: 'R3-5.3.2b', min: 1, max: 1_000_000 },
  temporaryPassCostFen: { default: 500, clause: 'R3-5.3.2b', min: 1, max: 1_000_000 },
  temporaryPassMonths: { default: 3, clause: 'R3-5.3.3a', min: 1, max: 60 },
  temporaryPassRenewalFen: { default: 500, clause: 'R3-5.3.3a', min: 1, max: 1_000_000 },
} as const satisfies PolicyTable
