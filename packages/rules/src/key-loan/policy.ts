import type { PolicyTable } from '../policy-table'

export const keyLoanPolicy = {
  /** For each key that somebody from outside takes along. */
  keyDepositFen: { default: 5000, clause: 'R7-4.5.4.2', min: 0, max: 100_000_00 },
  keyReminderHours: { default: 24, clause: 'H-key-loan-2', min: 1, max: 168 },
  keySupervisorHours: { default: 48, clause: 'H-key-loan-2', min: 1, max: 720 },
  keyOwnerMinutes: { default: 60, clause: 'H-key-loan-1', min: 1, max: 1440 },
} as const satisfies PolicyTable
