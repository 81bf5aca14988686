import type { PolicyTable } from '../policy-table'

export const emergencyPolicy = {
  emergencyRelayMinutes: { default: 2, clause: 'R7-4.1.4', min: 1, max: 60 },
  emergencyTakeInHandMinutes: { default: 5, clause: 'H-emergency-1', min: 1, max: 120 },
  emergencyFileHours: { default: 24, clause: 'H-emergency-2', min: 1, max: 720 },
} as const satisfies PolicyTable
