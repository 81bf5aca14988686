import type { CalendarDate } from '../calendar'
import { type CommonContext, commonContext } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { Fen } from '../money'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import { type MoneyContext, type MoneyFact, type MoneyWorld, noMoney } from '../receipts/facts'
import type { House } from './allocation/allot'
import type { GuestNeed, Reason, StayPurpose } from './allocation/order-of-choice'
import type { RoomClass } from './allocation/room'
import type { GuaranteeKind, HotelStayCommand, RateBasis, StayPaymentMethod } from './commands'

export const hotelStayStates = [
  'registering',
  'allocated',
  'rateAgreed',
  'guaranteed',
  'inHouse',
  'checkedOut',
  'cancelled',
] as const

/** A room of the stay, and why it was chosen. */
export interface AllottedRoom {
  readonly roomId: string
  readonly roomNo: string
  readonly roomClass: RoomClass
  readonly floor: number
  /** The beds that the guests need in it. */
  readonly bedsMin: number
  readonly rackFen: Fen
  /** What was agreed for a night; null until then. */
  readonly rateFen: Fen | null
  readonly reasons: readonly Reason[]
}

interface Registered {
  readonly name: Personal
  readonly address: Personal
  readonly id: Personal
  readonly phone: Personal | null
  readonly party: number
  readonly rooms: number
  readonly beds: number
  readonly roomClass: RoomClass | null
  readonly purpose: StayPurpose
  readonly needs: readonly GuestNeed[]
  readonly arrival: CalendarDate
  readonly departure: CalendarDate
  readonly useFromAt: Instant | null
  readonly useUntilAt: Instant | null
  readonly paymentMethod: StayPaymentMethod
  readonly background: Personal | null
  /** How often this guest has stayed here before. */
  readonly formerStays: number
  readonly fromAt: Instant
  readonly untilAt: Instant
  readonly arrivalDueAt: Instant | null
}

/** Since when and until when the rooms are held, night by night; by day there is no night. */
export interface Held {
  readonly roomIds: readonly string[]
  readonly heldFromAt: Instant
  readonly untilAt: Instant
  readonly firstNight: CalendarDate
  readonly departure: CalendarDate
}

export interface HotelStayContext extends CommonContext, MoneyContext, Registered {
  readonly allotted: readonly AllottedRoom[]
  readonly roomNos: string
  readonly heldFromAt: Instant | null
  readonly firstNight: CalendarDate | null
  readonly basis: RateBasis | null
  readonly vipCardNo: string | null
  readonly contractNo: string | null
  readonly discountPercent: number | null
  readonly nightFen: Fen | null
  readonly signature: Personal | null
  readonly kind: GuaranteeKind | null
  readonly creditLimitFen: Fen | null
  /** Cash that is held until the guest leaves. */
  readonly guaranteeFen: Fen
  readonly keyIds: readonly string[]
  readonly checkedInAt: Instant | null
  readonly checkedOutAt: Instant | null
  readonly departureDueAt: Instant | null
}

interface Allotted extends Held {
  readonly allotted: readonly AllottedRoom[]
  readonly roomNos: string
}

export type HotelStayFact =
  | ({ readonly type: 'stayRegistered'; readonly holder: Holder } & Registered)
  | ({ readonly type: 'roomsAllotted' } & Allotted)
  | ({ readonly type: 'roomsReallotted' } & Allotted)
  | {
      readonly type: 'rateAgreed'
      readonly basis: RateBasis
      readonly allotted: readonly AllottedRoom[]
      readonly nightFen: Fen
      readonly serviceChargePercent: number
      readonly vipCardNo: string | null
      readonly contractNo: string | null
      readonly signatoryId: string | null
      readonly discountPercent: number | null
      readonly signature: Personal
    }
  | {
      readonly type: 'guaranteeGiven'
      readonly kind: GuaranteeKind
      readonly creditLimitFen: Fen
      readonly guaranteeFen: Fen
      readonly cardTail: string | null
      readonly authorisationNo: string | null
      readonly heldFen: Fen | null
      readonly contractNo: string | null
      readonly voucherNo: string | null
      readonly pledgeNo: string | null
      readonly pledgeNote: Personal | null
      readonly valueFen: Fen | null
      readonly signatoryId: string | null
      readonly exemptionReason: Personal | null
    }
  | {
      readonly type: 'guestCheckedIn'
      readonly checkedInAt: Instant
      readonly heldFromAt: Instant
      readonly departureDueAt: Instant
      readonly keyIds: readonly string[]
      readonly roomNos: string
      readonly name: Personal
      readonly id: Personal
      readonly arrival: CalendarDate
    }
  | ({
      readonly type: 'stayExtended'
      readonly useUntilAt: Instant | null
      readonly departureDueAt: Instant | null
    } & Allotted)
  | ({
      readonly type: 'roomsMoved'
      readonly nightFen: Fen | null
      readonly reason: Personal
      readonly signature: Personal | null
      readonly keyIds: readonly string[]
      readonly returnedKeyIds: readonly string[]
    } & Allotted)
  | {
      readonly type: 'guestCheckedOut'
      readonly checkedOutAt: Instant
      readonly leftOn: CalendarDate
      readonly returnedKeyIds: readonly string[]
      readonly missingKeyIds: readonly string[]
    }
  | { readonly type: 'guaranteeBack'; readonly kind: GuaranteeKind; readonly guaranteeFen: Fen }
  | { readonly type: 'stayCancelled'; readonly reason: Personal }
  | { readonly type: 'arrivalOverdue'; readonly from: Instant }
  | { readonly type: 'departureOverdue'; readonly from: Instant }
  | MoneyFact

/** A contract with a company or an agency: its rates by class, and what may be signed for. */
export interface RateContract {
  readonly contractNo: string
  readonly kind: 'company' | 'agency'
  readonly rates: Readonly<Partial<Record<RoomClass, Fen>>>
  /** Null where nothing may be put on its account. */
  readonly creditFen: Fen | null
  readonly isInForce: boolean
}

export const signatoryPowers = ['rate', 'guarantee', 'exemption'] as const

/** Somebody on the site's list of those whose signature counts; a post at the desk is none. */
export interface Signatory {
  readonly signatoryId: string
  readonly maySign: readonly (typeof signatoryPowers)[number][]
  readonly discountMaxPercent: number
}

/** A key that the command names or the stay has. */
export interface RoomKey {
  readonly keyId: string
  readonly roomId: string | null
  /** Another case has it, or it is lost or reserved. */
  readonly isOut: boolean
}

export interface HotelStayWorld extends MoneyWorld {
  /** All rooms, and every other stay that is known; read where rooms are chosen. */
  readonly house: House | null
  readonly formerStays: number
  readonly contract: RateContract | null
  readonly signatory: Signatory | null
  readonly keys: readonly RoomKey[]
}

export interface HotelStay extends Shape {
  readonly state: (typeof hotelStayStates)[number]
  readonly context: HotelStayContext
  readonly command: HotelStayCommand
  readonly fact: HotelStayFact
  readonly world: HotelStayWorld
}

export const newHotelStay: HotelStayContext = {
  ...commonContext,
  ...noMoney,
  name: '',
  address: '',
  id: '',
  phone: null,
  party: 1,
  rooms: 1,
  beds: 1,
  roomClass: null,
  purpose: 'leisure',
  needs: [],
  arrival: '',
  departure: '',
  useFromAt: null,
  useUntilAt: null,
  paymentMethod: 'cash',
  background: null,
  formerStays: 0,
  roomNos: '',
  allotted: [],
  basis: null,
  vipCardNo: null,
  contractNo: null,
  discountPercent: null,
  nightFen: null,
  signature: null,
  kind: null,
  creditLimitFen: null,
  guaranteeFen: 0,
  keyIds: [],
  checkedInAt: null,
  checkedOutAt: null,
  fromAt: '',
  untilAt: '',
  heldFromAt: null,
  firstNight: null,
  arrivalDueAt: null,
  departureDueAt: null,
}
