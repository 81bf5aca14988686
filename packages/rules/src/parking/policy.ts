import type { PolicyTable } from '../policy-table'

export const parkingPolicy = {
  parkingMonthFen: { default: 30_000, clause: 'H-parking-2', min: 1, max: 10_000_000 },
} as const satisfies PolicyTable
