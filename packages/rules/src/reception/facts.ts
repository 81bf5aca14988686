import type { z } from 'zod'
import type { ClauseId } from '../clause'
import { type CommonContext, commonContext } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { Channel, MatterWorld } from '../matter'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import type { ContactKind, ReceptionCommand } from './commands'

export const receptionStates = [
  'ringing',
  'attending',
  'awaitingCallback',
  'concluding',
  'closed',
  'missed',
] as const
export type ReceptionState = (typeof receptionStates)[number]

/** Who it is; what is not known yet is null. */
export interface Identity {
  readonly name: Personal | null
  readonly honorific: string | null
  readonly phone: Personal | null
  readonly unitId: string | null
  readonly kind: ContactKind | null
}

export interface ReceptionContext extends CommonContext, Identity {
  readonly channel: Channel
  readonly receivedBy: string | null
  readonly startedAt: Instant
  readonly rings: number | null
  readonly ringDueAt: Instant | null
  readonly isAnsweredLate: boolean
  readonly matter: Personal | null
  readonly isComplaint: boolean
  /** Whether the matter was answered, referred, introduced or declined. */
  readonly isMatterSettled: boolean
  readonly isLookingUp: boolean
  readonly apologyDueAt: Instant | null
  /** When the apology was shown: once in a contact. */
  readonly apologisedAt: Instant | null
  readonly answer: Personal | null
  readonly source: string | null
  readonly callbackAt: Instant | null
  readonly callbackDueAt: Instant | null
  readonly supervisorDueAt: Instant | null
  readonly assistantId: string | null
  /** The procedure that took it over. */
  readonly referredTo: string | null
  readonly isRepeatedBack: boolean
  readonly isFarewellSaid: boolean
  readonly hungUpAt: Instant | null
}

type Begun = { readonly type: 'contactBegun' } & Identity & {
    readonly channel: Channel
    readonly receivedBy: string | null
    readonly startedAt: Instant
    readonly ringDueAt: Instant | null
    readonly rings: number | null
    readonly isAnsweredLate: boolean
    readonly matter: Personal | null
    readonly isComplaint: boolean
    readonly holder: Holder
    readonly seenAt: Instant | null
  }

interface Answer {
  readonly answer: Personal
  readonly source: string
}

export type ReceptionFact =
  | Begun
  | { readonly type: 'rangTooLong'; readonly from: Instant }
  | {
      readonly type: 'callAnswered'
      readonly rings: number | null
      readonly isAnsweredLate: boolean
      readonly holder: Holder
    }
  | {
      readonly type: 'callMissed'
      readonly phone: Personal | null
      readonly returnCallId: string | null
    }
  | ({ readonly type: 'contactIdentified' } & Identity)
  | {
      readonly type: 'matterNoted'
      readonly matter: Personal
      readonly isComplaint: boolean
    }
  | { readonly type: 'lookUpBegun'; readonly apologyDueAt: Instant | null }
  | { readonly type: 'apologyPrompted'; readonly at: Instant }
  | ({ readonly type: 'answerGiven' } & Answer)
  | {
      readonly type: 'callbackPromised'
      readonly callbackAt: Instant
      readonly matter: Personal
      readonly supervisorDueAt: Instant
    }
  | { readonly type: 'callbackOverdue'; readonly from: Instant }
  | {
      readonly type: 'wentUp'
      readonly holder: Holder
      readonly from: Instant
      readonly clause: ClauseId
    }
  | ({ readonly type: 'calledBack' } & Answer)
  | {
      readonly type: 'assistantIntroduced'
      readonly assistantId: string
      readonly holder: Holder
    }
  | {
      readonly type: 'contactReferred'
      readonly referredTo: string
      readonly referredId: string
    }
  | {
      readonly type: 'demandDeclined'
      readonly explanation: Personal
      readonly returnCallId: string
    }
  | { readonly type: 'repeatedBack' }
  | { readonly type: 'farewellSaid' }
  | { readonly type: 'callerHungUp'; readonly at: Instant }

export interface ReceptionWorld extends MatterWorld {
  /** What another procedure is opened with; null when a contact is not referred to it. */
  openingOf(procedure: string): z.ZodObject | null
}

export interface Reception extends Shape {
  readonly state: ReceptionState
  readonly context: ReceptionContext
  readonly command: ReceptionCommand
  readonly fact: ReceptionFact
  readonly world: ReceptionWorld
}

export const newReception: ReceptionContext = {
  ...commonContext,
  channel: 'visit',
  receivedBy: null,
  startedAt: '',
  rings: null,
  ringDueAt: null,
  isAnsweredLate: false,
  name: null,
  honorific: null,
  phone: null,
  kind: null,
  matter: null,
  isComplaint: false,
  isMatterSettled: false,
  isLookingUp: false,
  apologyDueAt: null,
  apologisedAt: null,
  answer: null,
  source: null,
  callbackAt: null,
  callbackDueAt: null,
  supervisorDueAt: null,
  assistantId: null,
  referredTo: null,
  isRepeatedBack: false,
  isFarewellSaid: false,
  hungUpAt: null,
}
