import type { PolicyTable } from '../policy-table'

/** The ladder's hours and the minutes to acknowledge are those of the service request. */
export const complaintPolicy = {
  notReachedMax: { default: 3, clause: 'H-complaint-2', min: 1, max: 10 },
  dissatisfiedMax: { default: 2, clause: 'H-complaint-3', min: 1, max: 10 },
} as const satisfies PolicyTable
