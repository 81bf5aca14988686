import type { PolicyTable } from '../policy-table'

export const utilityPrepayPolicy = {
  collectReminderDays: { default: 7, clause: 'R7-4.11.2', min: 1, max: 60 },
} as const satisfies PolicyTable
