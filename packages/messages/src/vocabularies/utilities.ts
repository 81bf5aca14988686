import type { UtilityBatch } from '@frontdesk/rules/utility-batch'
import type { UtilityPrepay } from '@frontdesk/rules/utility-prepay'
import type { OwnWords } from '../words'

export type UtilityPrepayWords = OwnWords<{
  shape: UtilityPrepay
  refusal:
    | 'already-bought'
    | 'bought-already'
    | 'change-not-counted'
    | 'device-in-custody'
    | 'device-missing'
    | 'device-not-missing'
    | 'device-number-missing'
    | 'device-of-other-utility'
    | 'no-open-shift'
    | 'not-settled-yet'
    | 'papers-missing'
    | 'reason-missing'
    | 'spent-more-than-cash'
    | 'unit-unknown'
    | 'with-purchaser'
  deadline: 'remind'
  told: 'readyToCollect' | 'deviceMissing' | 'remindOwner'
  offered: object
}>

export type UtilityBatchWords = OwnWords<{
  shape: UtilityBatch
  refusal:
    | 'cash-does-not-add-up'
    | 'device-reason-missing'
    | 'devices-do-not-add-up'
    | 'handed-to-oneself'
    | 'nothing-listed'
    | 'receipt-missing'
    | 'request-does-not-add-up'
    | 'request-listed-already'
    | 'request-not-at-desk'
    | 'request-not-in-batch'
    | 'request-not-listed'
    | 'request-unknown'
    | 'requests-absent'
    | 'with-purchaser'
  deadline: 'toSupervisor' | 'toManager'
  told: 'batchHandedOver' | 'wentUp'
  offered: object
}>
