import { type CommonContext, commonContext } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { Fen } from '../money'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import type { MoneyFact } from '../receipts/facts'
import { emptyTally, type Tally } from '../receipts/tally'
import type { ShiftCommand } from './commands'

export const shiftStates = ['open', 'signedOff', 'takenOver'] as const
export type ShiftState = (typeof shiftStates)[number]

/** A case that the next shift has to know of. */
export interface OpenCase {
  readonly caseId: string
  readonly number: string
  readonly procedure: string
  readonly state: string
  readonly dueAt: Instant | null
}

export interface KeyOut {
  readonly keyId: string
  readonly label: string
  readonly takenAt: Instant
}

/** How many there are, and the first of them by their next deadline. */
export interface Listed<Item> {
  readonly count: number
  readonly first: readonly Item[]
}

/** What is open at the desk when a shift ends. */
export interface Compilation {
  readonly openCases: Listed<OpenCase>
  readonly keysOut: Listed<KeyOut>
  /** Requests whose cash or device the desk keeps for owners. */
  readonly custody: Listed<OpenCase>
  readonly parcels: Listed<OpenCase>
  readonly visitorsOnSite: number
  /** Money on its way to the cashier that nobody has confirmed yet. */
  readonly waitingTransfers: readonly OpenCase[]
  /** What should lie in the drawer, by the ledger. */
  readonly expected: Tally
}

/** Something the next shift has to know; it stays until everybody it names has read it. */
export interface ShiftNote {
  readonly noteNo: number
  readonly note: Personal
  readonly writtenBy: string
  readonly readers: readonly string[]
  readonly readBy: readonly string[]
}

/** A count of the drawer, and how far it lies from the ledger. */
export interface DrawerCount {
  readonly counted: Tally
  readonly expected: Tally
  readonly difference: Tally
  readonly countedBy: string | null
  readonly countedAt: Instant
  readonly reason: Personal | null
}

export interface ShiftContext extends CommonContext {
  readonly drawerId: string
  readonly drawerName: string
  /** Whose shift it is, and since when they have stood at the drawer. */
  readonly personId: string | null
  readonly startedAt: Instant | null
  readonly takenFrom: string | null
  readonly lastCount: DrawerCount | null
  /** What the last count showed and nobody has settled yet. */
  readonly difference: Tally
  readonly compilation: Compilation | null
  readonly compiledAt: Instant | null
  readonly notes: readonly ShiftNote[]
  readonly isLocked: boolean
  readonly signedOffBy: string | null
  readonly signedOffAt: Instant | null
  readonly takenOverBy: string | null
}

export type ShiftFact =
  | {
      readonly type: 'shiftStarted'
      readonly drawerId: string
      readonly drawerName: string
      readonly takenFrom: string | null
      readonly personId: string | null
      readonly notes: readonly ShiftNote[]
      readonly holder: Holder
      readonly startedAt: Instant
      readonly seenAt: Instant
    }
  | ({
      readonly type: 'drawerCounted'
      readonly occasion: 'start' | 'countDrawer' | 'signOff' | 'takeOver'
      readonly drawerId: string
      readonly countedFen: Fen
      readonly differenceFen: Fen
    } & DrawerCount)
  | ({ readonly type: 'handoverCompiled'; readonly compiledAt: Instant } & Compilation)
  | {
      readonly type: 'shiftSignedOff'
      readonly isLocked: boolean
      readonly signedOffBy: string | null
      readonly signedOffAt: Instant
      readonly holder: Holder
    }
  | { readonly type: 'shiftResumed'; readonly startedAt: Instant }
  | {
      readonly type: 'shiftTakenOver'
      readonly takenOverBy: string | null
      /** The transfers that were taken over by name. */
      readonly transfers: readonly string[]
    }
  | ({ readonly type: 'noteLeft' } & ShiftNote)
  | {
      readonly type: 'noteRead'
      readonly noteNo: number
      readonly personId: string | null
      readonly readAt: Instant
    }
  | { readonly type: 'changeSupplied'; readonly amountFen: Fen }
  | { readonly type: 'takingsCollected'; readonly counted: Tally; readonly amountFen: Fen }
  | {
      readonly type: 'differenceSettled'
      readonly difference: Tally
      readonly differenceFen: Fen
      readonly reason: Personal
    }
  | Extract<MoneyFact, { type: 'posted' }>

/** The drawer of the case, or the one that its opening names. */
export interface KnownDrawer {
  readonly drawerId: string
  readonly name: string
  /** What should lie in it, by the ledger. */
  readonly expected: Tally
  /** The shift that holds it, until another takes it over. */
  readonly heldBy: string | null
}

export interface ShiftWorld {
  readonly drawer: KnownDrawer | null
  /** The drawer of the open shift of whoever sends the command. */
  readonly ownDrawerId: string | null
  readonly knownStaff: readonly string[]
  readonly waitingTransfers: readonly OpenCase[]
  readonly compilation: Omit<Compilation, 'expected' | 'waitingTransfers'> | null
}

export interface Shift extends Shape {
  readonly state: ShiftState
  readonly context: ShiftContext
  readonly command: ShiftCommand
  readonly fact: ShiftFact
  readonly world: ShiftWorld
}

export const newShift: ShiftContext = {
  ...commonContext,
  drawerId: '',
  drawerName: '',
  personId: null,
  startedAt: null,
  takenFrom: null,
  lastCount: null,
  difference: emptyTally,
  compilation: null,
  compiledAt: null,
  notes: [],
  isLocked: false,
  signedOffBy: null,
  signedOffAt: null,
  takenOverBy: null,
}
