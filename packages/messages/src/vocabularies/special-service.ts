import type { SpecialService } from '@frontdesk/rules/special-service'
import type { MoneyRefusal } from '../money-words'
import type { OwnWords } from '../words'

export type SpecialServiceWords = OwnWords<{
  shape: SpecialService
  refusal:
    | MoneyRefusal
    | 'cancel-order-first'
    | 'cashier-takes-fees'
    | 'collect-fee-first'
    | 'fee-taken-before-dispatch'
    | 'follow-up-first'
    | 'paid-already'
    | 'service-done'
    | 'unit-unknown'
  deadline: never
  told: 'serviceDone' | 'serviceOrderCancelled' | 'poorQuality' | 'refundDue'
  offered: object
}>
