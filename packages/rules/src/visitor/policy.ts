import { clockShape, type PolicyTable } from '../policy-table'

export const visitorPolicy = {
  hostReplyMinutes: { default: 3, clause: 'H-visitor-9', min: 1, max: 60 },
  deskReminderMinutes: { default: 5, clause: 'H-visitor-9', min: 1, max: 60 },
  waitingLapseMinutes: { default: 30, clause: 'H-visitor-9', min: 5, max: 480 },
  registeringLapseMinutes: { default: 10, clause: 'H-visitor-9', min: 1, max: 120 },
  invitationHours: { default: 2, clause: 'H-visitor-5', min: 1, max: 72 },
  overstayClock: { default: '22:00', clause: 'H-visitor-10', shape: clockShape },
  badgeNoMax: { default: 999, clause: 'H-visitor-3', min: 1, max: 9999 },
  visitorErasureDays: { default: 30, clause: 'H-visitor-11', min: 1, max: 365 },
} as const satisfies PolicyTable
