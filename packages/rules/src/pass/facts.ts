import type { CalendarDate } from '../calendar'
import type { CommonContext } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { Fen } from '../money'
import type { Personal } from '../personal'
import { type MoneyContext, type MoneyFact, type MoneyWorld, noMoney } from '../receipts/facts'
import type { IdType, PassHolder } from './holders'

export const passStatuses = ['active', 'expired', 'returned', 'lost', 'revoked'] as const
export type PassStatus = (typeof passStatuses)[number]

/** A pass as it was given out. */
export interface IssuedPass {
  readonly passNo: string
  readonly serial: number
  readonly name: Personal
  readonly idType: IdType
  readonly idNumber: Personal
  readonly photoId: string | null
  readonly validFromOn: CalendarDate
  /** Its last valid day; none for a pass that holds until it is taken back. */
  readonly validUntilOn: CalendarDate | null
  /** The end of that day. */
  readonly expiresAt: Instant | null
  readonly depositFen: Fen
  /** The receipt that shows the deposit, or what a replacement cost. */
  readonly depositReceiptNo: string | null
}

export interface Pass extends IssuedPass {
  readonly status: PassStatus
  /** True when another was given out for it. */
  readonly isReplaced: boolean
  /** Who took it back. */
  readonly takenById: string | null
  readonly isRefunded: boolean
}

/** What a case that gives out passes remembers of them. */
export interface PassContext extends MoneyContext {
  /** The first holder's name, by which lists call the case. */
  readonly name: Personal
  readonly holders: readonly PassHolder[]
  readonly passes: readonly Pass[]
  /** When the next of them expires. */
  readonly expiryDueAt: Instant | null
}

export const noPasses: PassContext = {
  ...noMoney,
  name: '',
  holders: [],
  passes: [],
  expiryDueAt: null,
}

export type PassFact =
  | { readonly type: 'holdersListed'; readonly holders: readonly PassHolder[] }
  | { readonly type: 'turnedDown'; readonly reason: Personal }
  /** Somebody else has to act now. */
  | { readonly type: 'handedOn'; readonly holder: Holder }
  | ({ readonly type: 'passIssued' } & IssuedPass)
  | {
      readonly type: 'passRenewed'
      readonly passNo: string
      readonly validUntilOn: CalendarDate
      readonly expiresAt: Instant
    }
  | {
      readonly type: 'passExpired'
      readonly passNo: string
      readonly validUntilOn: CalendarDate | null
    }
  | {
      readonly type: 'passesReturned'
      readonly passNos: readonly string[]
      /** How many were taken back, as it is noted on the receipt. */
      readonly returnedCount: number
      readonly depositReceiptNo: string | null
      readonly takenById: string | null
    }
  | {
      readonly type: 'depositsRefunded'
      readonly passNos: readonly string[]
      readonly amountFen: Fen
    }
  | { readonly type: 'passLost'; readonly passNo: string }
  | { readonly type: 'passReplaced'; readonly passNo: string; readonly newPassNo: string }
  | {
      readonly type: 'passRevoked'
      readonly passNo: string
      readonly validUntilOn: CalendarDate
      readonly reason: Personal
    }
  | { readonly type: 'passWrittenOff'; readonly passNo: string; readonly reason: Personal }

/** What the registers say of passes, and of the money for them. */
export interface PassWorld extends MoneyWorld {
  /** The next number of this kind at the site; read where a pass may be given out. */
  readonly nextPassSerial: number | null
}

/** What a case that gives out passes has in common with the others. */
export type AnyPassContext = CommonContext & PassContext
export type AnyPassFact = PassFact | MoneyFact
