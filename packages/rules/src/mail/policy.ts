import type { PolicyTable } from '../policy-table'

const shape = /^([01]\d|2[0-3]):[0-5]\d$/

export const mailPolicy = {
  deskHandlesMail: { default: false, clause: 'R7-4.2' },
  ordinaryMailClock: { default: '10:00', clause: 'R7-3.2', shape },
  parcelNoticeFromClock: { default: '17:00', clause: 'R7-4.2.4.2', shape },
  parcelNoticeUntilClock: { default: '18:00', clause: 'R7-4.2.4.2', shape },
  mailCollectDays: { default: 7, clause: 'R7-4.2.6.1', min: 1, max: 90 },
  mailHoldDays: { default: 30, clause: 'R7-4.2.6.2', min: 1, max: 180 },
  mailContactTriesMax: { default: 3, clause: 'H-mail-3', min: 1, max: 10 },
} as const satisfies PolicyTable
