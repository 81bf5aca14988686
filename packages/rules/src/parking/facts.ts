import type { CalendarDate } from '../calendar'
import {
  type CommonContext,
  commonContext,
  evolveCommon,
  handedTo,
  isCommonFact,
} from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { Personal } from '../personal'
import type { FactOf, Shape } from '../procedure'
import {
  evolveMoney,
  isMoneyFact,
  type MoneyContext,
  type MoneyFact,
  type MoneyWorld,
  noMoney,
} from '../receipts/facts'
import type { ParkingCommand, parkingDocuments } from './commands'

export const parkingStates = [
  'applied',
  'verified',
  'paid',
  'assigned',
  'expired',
  'released',
  'refused',
] as const

interface Application {
  readonly name: Personal
  readonly phone: Personal | null
  readonly vehiclePlate: Personal
  readonly months: number
}

/** Until when a space is held, and the end of that day. */
interface Span {
  readonly validUntilOn: CalendarDate
  readonly parkingDueAt: Instant
}

export interface ParkingContext extends CommonContext, MoneyContext, Application {
  readonly documents: readonly (typeof parkingDocuments)[number][]
  readonly copiesId: string | null
  readonly spaceId: string | null
  readonly spaceNo: string | null
  readonly validFromOn: CalendarDate | null
  readonly validUntilOn: CalendarDate | null
  /** The end of the last day that is paid, until it has struck. */
  readonly parkingDueAt: Instant | null
}

export type ParkingFact =
  | ({
      readonly type: 'parkingApplied'
      readonly unitId: string
      readonly holder: Holder
    } & Application)
  /** Somebody else has to act now. */
  | { readonly type: 'handedOn'; readonly holder: Holder }
  | {
      readonly type: 'papersVerified'
      readonly documents: readonly (typeof parkingDocuments)[number][]
      readonly copiesId: string
    }
  | { readonly type: 'turnedDown'; readonly reason: Personal }
  | { readonly type: 'parkingPaid'; readonly months: number }
  | ({
      readonly type: 'spaceAssigned'
      readonly spaceId: string
      readonly spaceNo: string
      readonly validFromOn: CalendarDate
    } & Span)
  | ({ readonly type: 'parkingRenewed'; readonly months: number } & Span)
  | { readonly type: 'parkingExpired'; readonly lateSince: Instant }
  | {
      readonly type: 'spaceReleased'
      readonly spaceId: string | null
      readonly reason: Personal | null
    }
  | MoneyFact

/** The space that a command names, as its register has it. */
export interface KnownSpace {
  readonly spaceId: string
  readonly spaceNo: string
  readonly isHeld: boolean
}

export interface ParkingWorld extends MoneyWorld {
  readonly isUnitKnown: boolean
  /** Null for one that nobody knows, or that is out of use. */
  readonly space: KnownSpace | null
}

export interface Parking extends Shape {
  readonly state: (typeof parkingStates)[number]
  readonly context: ParkingContext
  readonly command: ParkingCommand
  readonly fact: ParkingFact
  readonly world: ParkingWorld
}

export const newParking: ParkingContext = {
  ...commonContext,
  ...noMoney,
  name: '',
  phone: null,
  vehiclePlate: '',
  months: 1,
  documents: [],
  copiesId: null,
  spaceId: null,
  spaceNo: null,
  validFromOn: null,
  validUntilOn: null,
  parkingDueAt: null,
}

/** The only place where the memory of a parking case changes. */
export function evolveParking(context: ParkingContext, fact: FactOf<Parking>): ParkingContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  if (isMoneyFact(fact)) return evolveMoney(context, fact)
  switch (fact.type) {
    case 'parkingApplied':
    case 'papersVerified':
    case 'spaceAssigned': {
      const { type, ...given } = fact
      return { ...context, ...given }
    }
    case 'handedOn':
      return { ...context, ...handedTo(context, fact.holder) }
    case 'parkingRenewed': {
      const { validUntilOn, parkingDueAt } = fact
      return { ...context, validUntilOn, parkingDueAt, lateSince: null }
    }
    case 'parkingExpired':
      return { ...context, parkingDueAt: null, lateSince: fact.lateSince }
    case 'spaceReleased':
      return { ...context, parkingDueAt: null, lateSince: null }
    case 'turnedDown':
    case 'parkingPaid':
      return context
  }
}
