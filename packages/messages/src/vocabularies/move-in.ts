import type { MoveIn, MoveInDocument } from '@frontdesk/rules/move-in'
import type { MoneyRefusal } from '../money-words'
import type { OwnWords } from '../words'

export type MoveInWords = OwnWords<{
  shape: MoveIn
  refusal:
    | MoneyRefusal
    | 'hand-over-keys-first'
    | 'inspect-unit-first'
    | 'key-gone'
    | 'key-missing'
    | 'key-of-other-unit'
    | 'key-out'
    | 'key-unknown'
    | 'keys-handed-over'
    | 'move-in-running'
    | 'not-the-owner'
    | 'owner-missing'
    | 'owner-not-in-archive'
    | 'paid-already'
    | 'papers-missing'
    | 'read-meters-first'
    | 'settle-fees-first'
    | 'unit-unknown'
    | 'verify-owner-first'
  deadline: never
  told: 'refundDue'
  offered: { documents: MoveInDocument }
}>
