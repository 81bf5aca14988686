import type { PolicyTable } from '../policy-table'

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

export const utilityBatchPolicy = {
  settleClock: { default: '18:00', clause: 'R7-4.11.1.3', shape: clock },
  settleManagerClock: { default: '09:00', clause: 'R7-4.11.1.3', shape: clock },
} as const satisfies PolicyTable
