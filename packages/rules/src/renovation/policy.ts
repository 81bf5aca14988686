import type { PolicyTable } from '../policy-table'

export const renovationPolicy = {
  renovationDepositFen: { default: 200_000, clause: 'H-renovation-2', min: 1, max: 100_000_000 },
} as const satisfies PolicyTable
