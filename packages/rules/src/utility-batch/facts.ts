import type { ClauseId } from '../clause'
import { type CommonContext, commonContext } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { Fen } from '../money'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import type { prepayDevices, utilities } from '../utility-prepay/commands'
import type { UtilityBatchCommand } from './commands'

export const utilityBatchStates = ['open', 'handedOver', 'settled'] as const

/** What the batch adds up to, as it stood when it was handed over. */
export interface BatchTotals {
  readonly requestCount: number
  readonly electricityQuantity: number
  readonly gasQuantity: number
  readonly cashTotalFen: Fen
  readonly deviceCount: number
}

export interface UtilityBatchContext extends CommonContext, BatchTotals {
  readonly purchaseOn: string | null
  /** The cases of the requests on the list. */
  readonly requestIds: readonly string[]
  readonly settledIds: readonly string[]
  readonly purchaserId: string | null
  readonly signature: Personal | null
  readonly supervisorDueAt: Instant | null
  readonly managerDueAt: Instant | null
  readonly spentTotalFen: Fen
  readonly changeTotalFen: Fen
}

export type UtilityBatchFact =
  | { readonly type: 'batchOpened'; readonly purchaseOn: string; readonly holder: Holder }
  | { readonly type: 'requestsListed'; readonly requestIds: readonly string[] }
  | { readonly type: 'requestsDropped'; readonly requestIds: readonly string[] }
  | ({
      readonly type: 'batchHandedOver'
      readonly purchaserId: string
      readonly signature: Personal
      readonly supervisorDueAt: Instant
      readonly managerDueAt: Instant
    } & BatchTotals)
  | {
      readonly type: 'requestsSettled'
      readonly requestIds: readonly string[]
      readonly spentTotalFen: Fen
      readonly changeTotalFen: Fen
    }
  | {
      readonly type: 'wentUp'
      readonly holder: Holder
      readonly from: Instant
      readonly clause: ClauseId
    }

/** A request as it stands when the batch looks at it. */
export interface BatchRequest {
  readonly caseId: string
  readonly number: string
  readonly state: string
  readonly batchId: string | null
  readonly utility: (typeof utilities)[number]
  readonly quantity: number
  readonly cashFen: Fen
  readonly spentFen: Fen | null
  readonly device: (typeof prepayDevices)[number]
  readonly isDeviceMissing: boolean
  /** Another batch that is not settled yet has it on its list. */
  readonly isListedElsewhere: boolean
}

export interface UtilityBatchWorld {
  /** The requests on the list, and those that the command names. */
  readonly requests: readonly BatchRequest[]
}

export interface UtilityBatch extends Shape {
  readonly state: (typeof utilityBatchStates)[number]
  readonly context: UtilityBatchContext
  readonly command: UtilityBatchCommand
  readonly fact: UtilityBatchFact
  readonly world: UtilityBatchWorld
}

export const newUtilityBatch: UtilityBatchContext = {
  ...commonContext,
  purchaseOn: null,
  requestIds: [],
  settledIds: [],
  purchaserId: null,
  signature: null,
  supervisorDueAt: null,
  managerDueAt: null,
  requestCount: 0,
  electricityQuantity: 0,
  gasQuantity: 0,
  cashTotalFen: 0,
  deviceCount: 0,
  spentTotalFen: 0,
  changeTotalFen: 0,
}
