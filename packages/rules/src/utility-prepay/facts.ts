import { type CommonContext, commonContext } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Posting } from '../ledger'
import type { Fen } from '../money'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import type {
  agencies,
  notifyMeans,
  prepayDevices,
  UtilityPrepayCommand,
  utilities,
} from './commands'

export const utilityPrepayStates = [
  'registered',
  'handedOver',
  'awaitingCollection',
  'collected',
  'cancelled',
] as const

interface PrepayInput {
  readonly unitId: string
  readonly ownerName: Personal | null
  readonly ownerPhone: Personal | null
  readonly utility: (typeof utilities)[number]
  readonly agency: (typeof agencies)[number]
  readonly quantity: number
  readonly cashFen: Fen
  readonly device: (typeof prepayDevices)[number]
  readonly deviceNo: string | null
  readonly papers: Personal | null
}

export interface UtilityPrepayContext extends CommonContext, Omit<PrepayInput, 'unitId'> {
  readonly batchId: string | null
  readonly purchaserId: string | null
  readonly spentFen: Fen | null
  /** What the owner gets back; known once it was bought. */
  readonly changeFen: Fen | null
  readonly utilityReceiptNo: string | null
  readonly isDeviceMissing: boolean
  readonly notifiedAt: Instant | null
  readonly remindDueAt: Instant | null
  readonly signature: Personal | null
}

export type UtilityPrepayFact =
  | ({ readonly type: 'prepayRegistered' } & PrepayInput)
  | { readonly type: 'prepayCancelled'; readonly reason: Personal }
  | {
      readonly type: 'givenToPurchaser'
      readonly batchId: string
      readonly purchaserId: string
    }
  | {
      readonly type: 'broughtBack'
      readonly spentFen: Fen
      readonly changeFen: Fen
      readonly utilityReceiptNo: string
    }
  | { readonly type: 'cameBackUnbought'; readonly reason: Personal | null }
  | { readonly type: 'deviceMissing'; readonly reason: Personal | null }
  | { readonly type: 'deviceReturned' }
  | { readonly type: 'deviceWrittenOff'; readonly reason: Personal }
  | {
      readonly type: 'ownerNotified'
      readonly means: (typeof notifyMeans)[number]
      readonly at: Instant
      readonly remindDueAt: Instant
    }
  | { readonly type: 'collectionReminded'; readonly from: Instant; readonly remindDueAt: Instant }
  | {
      readonly type: 'prepayCollected'
      readonly signature: Personal
      readonly changeFen: Fen
    }
  | { readonly type: 'posted'; readonly postings: readonly Posting[] }

export interface UtilityPrepayWorld {
  readonly isUnitKnown: boolean
  /** The drawer of the shift that the sender holds; cash is taken in no other way. */
  readonly drawerId: string | null
  /** Another request has this device in custody. */
  readonly isDeviceInCustody: boolean
}

export interface UtilityPrepay extends Shape {
  readonly state: (typeof utilityPrepayStates)[number]
  readonly context: UtilityPrepayContext
  readonly command: UtilityPrepayCommand
  readonly fact: UtilityPrepayFact
  readonly world: UtilityPrepayWorld
}

export const newUtilityPrepay: UtilityPrepayContext = {
  ...commonContext,
  ownerName: null,
  ownerPhone: null,
  utility: 'electricity',
  agency: 'prepay',
  quantity: 0,
  cashFen: 0,
  device: 'none',
  deviceNo: null,
  papers: null,
  batchId: null,
  purchaserId: null,
  spentFen: null,
  changeFen: null,
  utilityReceiptNo: null,
  isDeviceMissing: false,
  notifiedAt: null,
  remindDueAt: null,
  signature: null,
}
