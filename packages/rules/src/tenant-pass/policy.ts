import type { PolicyTable } from '../policy-table'

export const tenantPassPolicy = {
  tenantPassDepositFen: { default: 1000, clause: 'R3-5.2.1b', min: 1, max: 1_000_000 },
  tenantPassCostFen: { default: 500, clause: 'R3-5.2.1b', min: 1, max: 1_000_000 },
  tenantPassMonths: { default: 12, clause: 'R3-5.2.2', min: 1, max: 60 },
  tenantPassRenewalFen: { default: 200, clause: 'R3-5.2.2', min: 1, max: 1_000_000 },
} as const satisfies PolicyTable
