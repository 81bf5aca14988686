import type { PolicyTable } from '../policy-table'

export const specialServicePolicy = {
  deskTakesServiceFees: { default: false, clause: 'R7-4.6' },
} as const satisfies PolicyTable
