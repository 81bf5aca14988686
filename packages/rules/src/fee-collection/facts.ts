import type { ClauseId } from '../clause'
import { type CommonContext, commonContext, evolveCommon, isCommonFact } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { MatterWorld } from '../matter'
import type { Fen } from '../money'
import type { Personal } from '../personal'
import type { FactOf, Shape } from '../procedure'
import {
  evolveMoney,
  isMoneyFact,
  type MoneyContext,
  type MoneyFact,
  type MoneyWorld,
  noMoney,
  type PaymentMethod,
} from '../receipts/facts'
import type { FeeCollectionCommand } from './commands'

export const feeCollectionStates = ['collected', 'handedOver', 'confirmed'] as const
export type FeeCollectionState = (typeof feeCollectionStates)[number]

export interface FeeCollectionContext extends CommonContext, MoneyContext {
  readonly payer: Personal
  readonly item: string
  readonly amountFen: Fen
  readonly method: PaymentMethod | null
  readonly receiptNo: string
  readonly collectedBy: string | null
  /** Who answers for the money at the desk; the next shift takes it over by name. */
  readonly answerableId: string | null
  readonly handOverDueAt: Instant | null
  readonly isCalendarUnknown: boolean
  readonly handedOverBy: string | null
  readonly countFen: Fen | null
  readonly confirmDueAt: Instant | null
  readonly confirmedBy: string | null
  readonly countedFen: Fen | null
}

export type FeeCollectionFact =
  | MoneyFact
  | {
      readonly type: 'feeCollected'
      readonly unitId: string
      readonly payer: Personal
      readonly item: string
      readonly amountFen: Fen
      readonly method: PaymentMethod
      readonly receiptNo: string
      readonly collectedBy: string | null
      readonly answerableId: string | null
      readonly handOverDueAt: Instant
      readonly isCalendarUnknown: boolean
      readonly holder: Holder
      readonly seenAt: Instant
    }
  | {
      readonly type: 'feeHandedOver'
      readonly countFen: Fen
      readonly differenceFen: Fen
      readonly reason: Personal | null
      readonly handedOverBy: string | null
      readonly confirmDueAt: Instant
      readonly holder: Holder
    }
  | {
      readonly type: 'feeConfirmed'
      readonly countedFen: Fen
      readonly differenceFen: Fen
      readonly reason: Personal | null
      readonly confirmedBy: string | null
    }
  /** Not handed over, or not confirmed, by the time it was due. */
  | {
      readonly type: 'transferLate'
      readonly holder: Holder
      readonly from: Instant
      readonly clause: ClauseId
    }
  | { readonly type: 'transferPassedOn'; readonly personId: string }

export interface FeeCollectionWorld extends MoneyWorld, MatterWorld {
  /** The receipt has paid for something on another case since. */
  readonly isReceiptUsed: boolean
}

export interface FeeCollection extends Shape {
  readonly state: FeeCollectionState
  readonly context: FeeCollectionContext
  readonly command: FeeCollectionCommand
  readonly fact: FeeCollectionFact
  readonly world: FeeCollectionWorld
}

export const newFeeCollection: FeeCollectionContext = {
  ...commonContext,
  ...noMoney,
  payer: '',
  item: '',
  amountFen: 0,
  method: null,
  receiptNo: '',
  collectedBy: null,
  answerableId: null,
  handOverDueAt: null,
  isCalendarUnknown: false,
  handedOverBy: null,
  countFen: null,
  confirmDueAt: null,
  confirmedBy: null,
  countedFen: null,
}

/** The only place where a collected fee's memory changes. */
export function evolveFeeCollection(
  context: FeeCollectionContext,
  fact: FactOf<FeeCollection>,
): FeeCollectionContext {
  if (isMoneyFact(fact)) return evolveMoney(context, fact)
  if (isCommonFact(fact)) {
    const next = evolveCommon(context, fact)
    return fact.type === 'reassigned' ? answeredBy(next, fact.personId) : next
  }
  switch (fact.type) {
    case 'feeCollected': {
      const { type, ...collected } = fact
      return { ...context, ...collected }
    }
    case 'feeHandedOver': {
      const { handedOverBy, countFen, confirmDueAt, holder } = fact
      const handed = { handedOverBy, countFen, confirmDueAt, holder }
      return { ...context, ...handed, handOverDueAt: null, lateSince: null, seenAt: null }
    }
    case 'feeConfirmed': {
      const { confirmedBy, countedFen } = fact
      return { ...context, confirmedBy, countedFen, confirmDueAt: null }
    }
    case 'transferLate': {
      const { holder, from } = fact
      const late = { holder, lateSince: from, seenAt: null }
      return { ...context, ...late, handOverDueAt: null, confirmDueAt: null }
    }
    case 'transferPassedOn':
      return passedOn(context, fact.personId)
  }
}

/** While the desk has it, whoever holds the case answers for the money. */
const answeredBy = (context: FeeCollectionContext, personId: string) =>
  context.handedOverBy === null ? { ...context, answerableId: personId } : context

function passedOn(context: FeeCollectionContext, personId: string): FeeCollectionContext {
  const { holder } = context
  const isAtDesk = holder.role === 'receptionist'
  const next = isAtDesk ? { holder: { ...holder, personId }, seenAt: null } : {}
  return { ...context, ...next, answerableId: personId }
}
