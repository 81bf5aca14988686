import type { PolicyTable } from '../policy-table'

/** What holds for every kind of pass. */
export const passPolicy = {
  passReplacementFen: { default: 500, clause: 'H-pass-4', min: 1, max: 100_000 },
  passRenewalDays: { default: 30, clause: 'R3-5.2.2', min: 0, max: 366 },
  passWriteOffDays: { default: 90, clause: 'H-pass-6', min: 0, max: 3660 },
} as const satisfies PolicyTable
