import type { PolicyTable } from '../policy-table'

export const returnCallPolicy = {
  returnCallWorkingDays: { default: 1, clause: 'H-return-call-1', min: 1, max: 30 },
  returnCallTriesMax: { default: 3, clause: 'H-return-call-2', min: 1, max: 10 },
} as const satisfies PolicyTable
