import type { CalendarDate } from '../calendar'
import { type CommonContext, commonContext } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { Fen } from '../money'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import { type MoneyContext, type MoneyFact, type MoneyWorld, noMoney } from '../receipts/facts'
import type { RenovationCommand, renovationWorks } from './commands'

export const renovationStates = [
  'applied',
  'approved',
  'depositPaid',
  'permitted',
  'finished',
  'accepted',
  'closed',
  'rejected',
] as const

interface Application {
  readonly contractor: Personal
  readonly phone: Personal | null
  readonly workers: number
  readonly works: readonly (typeof renovationWorks)[number][]
  readonly plan: Personal | null
  readonly from: CalendarDate
  readonly until: CalendarDate
}

/** A worker's pass as it stands on the application. */
export interface WorkerPass {
  readonly passNo: string
  readonly name: Personal
  readonly idNumber: Personal
  readonly validFromOn: CalendarDate
  readonly validUntilOn: CalendarDate
}

export interface RenovationContext extends CommonContext, MoneyContext, Application {
  readonly terms: Personal | null
  /** What is held of the owner's money until the works are accepted. */
  readonly depositFen: Fen
  /** The end of the permit's last day, while it runs. */
  readonly permitDueAt: Instant | null
  readonly passes: readonly WorkerPass[]
  /** What the last inspection found. */
  readonly findings: Personal | null
  readonly acceptedById: string | null
}

export type RenovationFact =
  | ({
      readonly type: 'renovationApplied'
      readonly unitId: string
      readonly holder: Holder
    } & Application)
  /** Somebody else has to act now. */
  | { readonly type: 'handedOn'; readonly holder: Holder }
  | { readonly type: 'renovationApproved'; readonly terms: Personal | null }
  | { readonly type: 'renovationRejected'; readonly reason: Personal }
  | { readonly type: 'depositTaken'; readonly depositFen: Fen }
  | { readonly type: 'depositGivenBack'; readonly depositFen: Fen }
  | {
      readonly type: 'permitGiven'
      readonly until: CalendarDate
      readonly permitDueAt: Instant
    }
  | {
      readonly type: 'permitExtended'
      readonly until: CalendarDate
      /** Null as long as no permit was given. */
      readonly permitDueAt: Instant | null
      readonly reason: Personal | null
    }
  | { readonly type: 'permitRanOut'; readonly lateSince: Instant }
  | { readonly type: 'workerPassesListed'; readonly listed: readonly WorkerPass[] }
  | { readonly type: 'worksInspected'; readonly findings: Personal }
  | { readonly type: 'worksFinished' }
  | {
      readonly type: 'worksAccepted'
      readonly findings: Personal | null
      readonly acceptedById: string | null
    }
  | {
      readonly type: 'depositSettled'
      readonly refundFen: Fen
      readonly deductionFen: Fen
      readonly reason: Personal | null
    }
  | MoneyFact

/** A case whose passes hang on this permit, and the version it was looked at in. */
export interface OpenPassCase {
  readonly caseId: string
  readonly version: number
}

export interface RenovationWorld extends MoneyWorld {
  readonly isUnitKnown: boolean
  /** The cases that gave out passes which are not settled yet; read where the permit ends. */
  readonly passCases: readonly OpenPassCase[]
}

export interface Renovation extends Shape {
  readonly state: (typeof renovationStates)[number]
  readonly context: RenovationContext
  readonly command: RenovationCommand
  readonly fact: RenovationFact
  readonly world: RenovationWorld
}

export const newRenovation: RenovationContext = {
  ...commonContext,
  ...noMoney,
  contractor: '',
  phone: null,
  workers: 1,
  works: [],
  plan: null,
  from: '',
  until: '',
  terms: null,
  depositFen: 0,
  permitDueAt: null,
  passes: [],
  findings: null,
  acceptedById: null,
}
