import { clockShape, type PolicyTable } from '../policy-table'

export const mailPolicy = {
  deskHandlesMail: { default: false, clause: 'R7-4.2' },
  ordinaryMailClock: { default: '10:00', clause: 'R7-3.2', shape: clockShape },
  parcelNoticeFromClock: { default: '17:00', clause: 'R7-4.2.4.2', shape: clockShape },
  parcelNoticeUntilClock: { default: '18:00', clause: 'R7-4.2.4.2', shape: clockShape },
  mailCollectDays: { default: 7, clause: 'R7-4.2.6.1', min: 1, max: 90 },
  mailHoldDays: { default: 30, clause: 'R7-4.2.6.2', min: 1, max: 180 },
  mailContactTriesMax: { default: 3, clause: 'H-mail-3', min: 1, max: 10 },
} as const satisfies PolicyTable
