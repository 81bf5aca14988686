import type { paymentMethods } from '@frontdesk/rules'
import type { FeeCollection, feeItems } from '@frontdesk/rules/fee-collection'
import type { Shift } from '@frontdesk/rules/shift'
import type { OwnWords } from './words'

export type ShiftWords = OwnWords<{
  shape: Shift
  refusal:
    | 'compile-first'
    | 'difference-without-reason'
    | 'drawer-held'
    | 'drawer-unknown'
    | 'hand-over-instead'
    | 'in-shift-already'
    | 'lock-your-own'
    | 'locked-by-another'
    | 'money-has-moved'
    | 'more-than-in-drawer'
    | 'no-difference'
    | 'not-locked'
    | 'not-your-shift'
    | 'note-not-yours'
    | 'note-read-already'
    | 'notes-unread'
    | 'nothing-counted'
    | 'reader-unknown'
    | 'signed-off'
    | 'start-anew'
    | 'taken-over-only'
    | 'transfers-unnamed'
    | 'you-counted'
    | 'you-signed-off'
    | 'your-own-drawer'
  deadline: never
  told: 'changeSupplied' | 'drawerDiffers' | 'noteToRead' | 'takingsCollected'
  offered: { method: (typeof paymentMethods)[number] }
}>

export type FeeCollectionWords = OwnWords<{
  shape: FeeCollection
  refusal:
    | 'cashier-is-there'
    | 'collect-anew'
    | 'desk-takes-no-fees'
    | 'difference-without-reason'
    | 'handed-over-already'
    | 'holiday-fees-elsewhere'
    | 'no-open-shift'
    | 'no-receipt'
    | 'receipt-not-here'
    | 'receipt-printed'
    | 'receipt-used'
    | 'unit-unknown'
    | 'you-handed-over'
  deadline: 'confirmLate' | 'handOverLate'
  told: 'confirmLate' | 'feeDiffers' | 'feeHandedOver' | 'handOverLate' | 'transferPassedOn'
  offered: { item: (typeof feeItems)[number] }
}>
