import type { ComplaintSeverity } from '../complaint/categories'
import { type CommonContext, commonContext } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import type { EmergencyCommand, EmergencyKind, EmergencyTeam } from './commands'

export const emergencyStates = ['reported', 'relayed', 'inHand', 'resolved', 'filed'] as const
export type EmergencyState = (typeof emergencyStates)[number]

interface Report {
  readonly kind: EmergencyKind
  readonly place: string
  readonly reporter: Personal
  readonly severity: ComplaintSeverity
  readonly reporterPhone: Personal | null
  readonly unitId: string | null
  readonly matter: Personal | null
  readonly relayDueAt: Instant | null
}

export interface EmergencyContext extends CommonContext, Report {
  /** The departments that were told, in the order in which they were. */
  readonly relayedTo: readonly EmergencyTeam[]
  readonly isRelayedLate: boolean
  readonly takeInHandDueAt: Instant | null
  /** Since when every desk is alarmed: nobody is on the way who should be. */
  readonly alarmSince: Instant | null
  /** The department that took it in hand first. */
  readonly department: EmergencyTeam | null
  readonly informedCount: number
  readonly answeredCount: number
  readonly result: Personal | null
  readonly resolvedAt: Instant | null
  readonly fileDueAt: Instant | null
  readonly report: Personal | null
  readonly cause: Personal | null
  readonly loss: Personal | null
  readonly isFiledLate: boolean
}

interface Handed {
  readonly holder: Holder
}

export type EmergencyFact =
  | ({ readonly type: 'emergencyReported'; readonly seenAt: Instant | null } & Report & Handed)
  | ({ readonly type: 'relayMissed'; readonly dueAt: Instant } & Handed)
  | ({
      readonly type: 'emergencyRelayed'
      readonly department: EmergencyTeam
      readonly isRelayedLate: boolean
      /** Null when another department has it in hand already. */
      readonly takeInHandDueAt: Instant | null
    } & Handed)
  | { readonly type: 'takeInHandMissed'; readonly dueAt: Instant }
  | ({ readonly type: 'emergencyTakenInHand'; readonly department: EmergencyTeam } & Handed)
  | { readonly type: 'ownerInformed'; readonly name: Personal; readonly words: Personal }
  | {
      readonly type: 'enquiryAnswered'
      readonly question: Personal | null
      readonly answer: Personal
    }
  | { readonly type: 'emergencyRaised'; readonly reason: Personal }
  | ({
      readonly type: 'emergencyResolved'
      readonly result: Personal
      readonly resolvedAt: Instant
      readonly fileDueAt: Instant
    } & Handed)
  | ({ readonly type: 'fileMissed'; readonly dueAt: Instant } & Handed)
  | {
      readonly type: 'emergencyFiled'
      readonly report: Personal
      readonly cause: Personal | null
      readonly loss: Personal | null
      readonly isFiledLate: boolean
    }

export interface EmergencyWorld {
  readonly isUnitKnown: boolean
}

export interface Emergency extends Shape {
  readonly state: EmergencyState
  readonly context: EmergencyContext
  readonly command: EmergencyCommand
  readonly fact: EmergencyFact
  readonly world: EmergencyWorld
}

export const newEmergency: EmergencyContext = {
  ...commonContext,
  kind: 'other',
  place: '',
  reporter: '',
  severity: 'general',
  reporterPhone: null,
  matter: null,
  relayDueAt: null,
  relayedTo: [],
  isRelayedLate: false,
  takeInHandDueAt: null,
  alarmSince: null,
  department: null,
  informedCount: 0,
  answeredCount: 0,
  result: null,
  resolvedAt: null,
  fileDueAt: null,
  report: null,
  cause: null,
  loss: null,
  isFiledLate: false,
}
