import { type CommonContext, commonContext } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import type { MailCommand } from './commands'
import type { ContactOutcome, MailCollector, MailKind, MailMeans } from './kinds'
import type { Notice } from './notice'

export const mailStates = [
  'arrived',
  'inKeeping',
  'notified',
  'contacting',
  'heldForOwner',
  'collected',
  'returnedToSender',
  'refused',
] as const
export type MailState = (typeof mailStates)[number]

interface MailInput {
  readonly kind: MailKind
  readonly recipient: Personal
  readonly unitId: string | null
  readonly destination: Personal | null
  readonly carrier: string
  readonly trackingNo: string | null
  readonly count: number
}

export interface MailContext extends CommonContext, MailInput {
  /** Null until it was inspected. */
  readonly damaged: boolean | null
  readonly remark: Personal | null
  readonly signedAt: Instant | null
  readonly place: string | null
  readonly notifyFromAt: Instant | null
  readonly notifyDueAt: Instant | null
  readonly notifiedAt: Instant | null
  readonly stewardId: string | null
  /** The pickup code. */
  readonly code: Personal | null
  readonly collectDueAt: Instant | null
  /** What the owner last said, and null when they are to be asked, for the first time or again. */
  readonly outcome: ContactOutcome | null
  /** When somebody last said that they live here and want it. */
  readonly livesHereAt: Instant | null
  /** Times in a row that the owner was not reached. */
  readonly notReachedCount: number
  readonly holdDueAt: Instant | null
  readonly signature: Personal | null
  readonly collector: MailCollector | null
}

interface Handed {
  readonly holder: Holder
}

/** Whoever takes it on has seen it. */
interface Kept extends Handed {
  readonly seenAt: Instant | null
}

interface Late {
  readonly from: Instant
}

export type MailFact =
  | ({ readonly type: 'mailArrived' } & MailInput & Notice & Kept)
  | {
      readonly type: 'mailInspected'
      readonly damaged: boolean
      readonly remark: Personal | null
    }
  | { readonly type: 'mailSignedFor'; readonly signedAt: Instant }
  | { readonly type: 'mailRefused'; readonly reason: Personal }
  | { readonly type: 'mailShelved'; readonly place: string }
  | ({
      readonly type: 'stewardNotified'
      readonly stewardId: string | null
      readonly code: Personal
      readonly notifiedAt: Instant
      readonly collectDueAt: Instant
    } & Handed)
  | ({ readonly type: 'mailNotNotified' } & Late)
  | ({ readonly type: 'mailUncollected' } & Late & Handed)
  | {
      readonly type: 'ownerContacted'
      readonly means: MailMeans
      readonly outcome: ContactOutcome
      readonly livesHereAt: Instant | null
      readonly notReachedCount: number
      readonly collectDueAt: Instant | null
    }
  | ({ readonly type: 'mailHeld'; readonly holdDueAt: Instant } & Kept)
  | ({ readonly type: 'mailHoldOver' } & Late)
  | {
      readonly type: 'mailCollected'
      readonly signature: Personal
      readonly collector: MailCollector | null
      readonly isIdChecked: boolean
    }
  | { readonly type: 'mailReturned'; readonly returnNo: string | null }

/** What the registers say of an item at this moment. */
export interface MailWorld {
  readonly isUnitKnown: boolean
  /** Another item of the same carrier and number waits at the desk. */
  readonly isTakenIn: boolean
  readonly isCodeRight: boolean
  /** Six fresh digits that no waiting item has. */
  readonly newCode: string
}

export interface Mail extends Shape {
  readonly state: MailState
  readonly context: MailContext
  readonly command: MailCommand
  readonly fact: MailFact
  readonly world: MailWorld
}

export const newMail: MailContext = {
  ...commonContext,
  kind: 'letter',
  recipient: '',
  destination: null,
  carrier: '',
  trackingNo: null,
  count: 1,
  damaged: null,
  remark: null,
  signedAt: null,
  place: null,
  notifyFromAt: null,
  notifyDueAt: null,
  notifiedAt: null,
  stewardId: null,
  code: null,
  collectDueAt: null,
  outcome: null,
  livesHereAt: null,
  notReachedCount: 0,
  holdDueAt: null,
  signature: null,
  collector: null,
}
