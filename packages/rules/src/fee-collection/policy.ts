import { clockShape, type PolicyTable } from '../policy-table'
import { hoursShape } from './hours'

export const feeCollectionPolicy = {
  deskCollectsOffHours: { default: false, clause: 'R7-4.6' },
  cashierHours: {
    default: 'workdays 09:00-12:00,14:00-18:00',
    clause: 'R7-3.7',
    shape: hoursShape,
  },
  cashierHandOverClock: { default: '09:00', clause: 'R7-4.6.2.2', shape: clockShape },
  feeConfirmHours: { default: 1, clause: 'H-fee-collection-1', min: 1, max: 72 },
} as const satisfies PolicyTable
