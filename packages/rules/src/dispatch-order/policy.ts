import type { PolicyTable } from '../policy-table'

export const dispatchOrderPolicy = {
  emergencyOrderMinutes: { default: 30, clause: 'R7-4.10.2', min: 1, max: 1440 },
  urgentOrderHours: { default: 4, clause: 'R7-4.10.2', min: 1, max: 168 },
  normalOrderHours: { default: 24, clause: 'R7-4.10.2', min: 1, max: 720 },
} as const satisfies PolicyTable
