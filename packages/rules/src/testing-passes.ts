import type { PassWorld } from './pass/facts'

/** Two invented people whose identity numbers are right. */
export const zhou = {
  name: '周慧敏',
  idType: 'idCard',
  idNumber: '440300198506150028',
  photoId: '00000000-0000-4000-8000-0000000f0701',
} as const
export const chen = {
  name: '陈述',
  idType: 'passport',
  idNumber: 'E12345678',
  photoId: '00000000-0000-4000-8000-0000000f0702',
} as const

/** Nobody has given out a pass or a receipt yet. */
export const noPassYet: PassWorld = {
  nextReceipt: null,
  receipt: null,
  isPaperNoTaken: false,
  drawerId: null,
  nextPassSerial: 1,
}
