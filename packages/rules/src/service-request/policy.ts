import type { PolicyTable } from '../policy-table'

export const serviceRequestPolicy = {
  supervisorAfterHours: { default: 48, clause: 'R2-4.7', min: 1, max: 720 },
  managerAfterHours: { default: 168, clause: 'R2-4.8', min: 1, max: 2160 },
  acknowledgeMinutes: { default: 30, clause: 'R7-4.8', min: 1, max: 1440 },
} as const satisfies PolicyTable
