import type { PolicyTable } from '../policy-table'

export const radioRelayPolicy = {
  radioRelayCalls: { default: 2, clause: 'R3-4.1.5', min: 1, max: 9 },
} as const satisfies PolicyTable
