import type { PolicyTable } from '../policy-table'

export const receptionPolicy = {
  ringsMax: { default: 3, clause: 'R1-6', min: 1, max: 20 },
  ringSeconds: { default: 5, clause: 'R1-6', min: 1, max: 30 },
  lookUpApologySeconds: { default: 60, clause: 'R1-3', min: 5, max: 3600 },
  callbackSupervisorHours: { default: 1, clause: 'R7-4.1.1.2', min: 1, max: 168 },
} as const satisfies PolicyTable
