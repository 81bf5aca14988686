import { type CommonContext, commonContext } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Fen } from '../money'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import { type MoneyContext, type MoneyFact, type MoneyWorld, noMoney } from '../receipts/facts'
import type { DepartmentKind } from '../role'
import type { SpecialServiceCommand, serviceChannels } from './commands'

export const specialServiceStates = [
  'registered',
  'paid',
  'dispatched',
  'done',
  'closed',
  'refunded',
] as const

interface ServiceInput {
  readonly channel: (typeof serviceChannels)[number]
  readonly unitId: string
  readonly ownerName: Personal | null
  readonly ownerPhone: Personal | null
  readonly service: string
  readonly feeFen: Fen
  readonly wantedAt: Instant
  readonly requirement: Personal | null
}

export interface SpecialServiceContext
  extends CommonContext,
    MoneyContext,
    Omit<ServiceInput, 'unitId' | 'wantedAt'> {
  readonly wantedAt: Instant | null
  readonly signature: Personal | null
  readonly department: DepartmentKind | null
  /** The order that carries it out. */
  readonly orderId: string | null
  readonly result: Personal | null
  /** From 1 to 5, as the owner says once it is done. */
  readonly quality: number | null
}

export type SpecialServiceFact =
  | ({ readonly type: 'serviceRegistered' } & ServiceInput)
  | { readonly type: 'feeCollected'; readonly signature: Personal }
  | {
      readonly type: 'serviceDispatched'
      readonly department: DepartmentKind
      readonly orderId: string
    }
  | { readonly type: 'serviceDone'; readonly result: Personal }
  | { readonly type: 'serviceOrderCancelled' }
  | {
      readonly type: 'qualityFollowedUp'
      readonly quality: number
      readonly remark: Personal | null
    }
  | { readonly type: 'serviceClosed' }
  | { readonly type: 'feeRefunded'; readonly feeFen: Fen; readonly reason: Personal }
  | MoneyFact

export interface SpecialServiceWorld extends MoneyWorld {
  readonly isUnitKnown: boolean
}

export interface SpecialService extends Shape {
  readonly state: (typeof specialServiceStates)[number]
  readonly context: SpecialServiceContext
  readonly command: SpecialServiceCommand
  readonly fact: SpecialServiceFact
  readonly world: SpecialServiceWorld
}

export const newSpecialService: SpecialServiceContext = {
  ...commonContext,
  ...noMoney,
  channel: 'visit',
  ownerName: null,
  ownerPhone: null,
  service: '',
  feeFen: 0,
  wantedAt: null,
  requirement: null,
  signature: null,
  department: null,
  orderId: null,
  result: null,
  quality: null,
}
