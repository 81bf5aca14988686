import type { PolicyTable } from './policy-table'

/** What holds for every procedure. */
export const kernelPolicy = {
  retentionYears: { default: 3, clause: 'H-kernel-8', min: 1, max: 30 },
  deadlineDays: { default: 'calendar', clause: 'H-kernel-9', choices: ['calendar', 'working'] },
  sameHandsMaxFen: { default: 500_00, clause: 'H-kernel-17', min: 0, max: 100_000_00 },
} as const satisfies PolicyTable
