import { clockShape, type PolicyTable } from '../policy-table'

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export type Weekday = (typeof weekdays)[number]

/** When the duties of the house fall due. Those of mail and of collected fees stand with them. */
export const dutiesPolicy = {
  deskOpensClock: { default: '08:30', clause: 'R0-5', shape: clockShape },
  deskCheckMinutes: { default: 30, clause: 'R0-5', min: 5, max: 240 },
  dailyReviewClock: { default: '18:00', clause: 'R2-4.3', shape: clockShape },
  utilityPurchaseWeekday: { default: 'thursday', clause: 'R7-4.11.1.2', choices: weekdays },
  monthlyPeriod: { default: 'from28th', clause: 'R7-3.3', choices: ['from28th', 'calendar'] },
} as const satisfies PolicyTable
