import { type CommonContext, commonContext } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import type { VisitorCommand } from './commands'

export const visitorStates = [
  'registering',
  'invited',
  'awaitingHost',
  'deskDecides',
  'onSite',
  'departed',
  'turnedAway',
  'lapsed',
  'joined',
] as const
export type VisitorState = (typeof visitorStates)[number]

interface Consent {
  readonly version: string
  readonly at: Instant
}

/** What a visitor has said of the visit so far. */
export interface VisitDetails {
  readonly visitorName: Personal | null
  readonly phone: Personal | null
  readonly unitId: string | null
  readonly hostPersonId: string | null
  readonly hostText: Personal | null
  readonly purpose: Personal | null
  readonly partySize: number
  readonly vehiclePlate: Personal | null
  readonly photoId: string | null
  readonly consent: Consent | null
}

export interface VisitorContext extends CommonContext, VisitDetails {
  readonly announcedAt: Instant | null
  /** Why the desk decides; null as long as it does not. */
  readonly why: SentToDeskWhy | null
  readonly code: Personal | null
  readonly validFrom: Instant | null
  readonly validUntil: Instant | null
  readonly isReusable: boolean
  readonly badgeNo: number | null
  readonly isEscorted: boolean
  /** How many of the party are on site now. */
  readonly present: number
  readonly lapseDueAt: Instant | null
  readonly replyDueAt: Instant | null
  readonly reminderDueAt: Instant | null
  readonly overstayDueAt: Instant | null
}

/** Why the desk decides instead of the host; never shown at the kiosk. */
export type SentToDeskWhy = 'asked' | 'noReply' | 'offline' | 'watched'

export type VisitorFact =
  | ({ readonly type: 'visitBegun'; readonly lapseDueAt: Instant } & VisitDetails)
  | ({
      readonly type: 'visitAnnounced'
      readonly announcedAt: Instant
      readonly slipNo: string | null
    } & VisitDetails)
  | {
      readonly type: 'hostAsked'
      readonly replyDueAt: Instant
      readonly lapseDueAt: Instant
      readonly isHostReachable: boolean
    }
  | {
      readonly type: 'sentToDesk'
      readonly why: SentToDeskWhy
      readonly at: Instant
      readonly reminderDueAt: Instant
      readonly lapseDueAt: Instant
    }
  | { readonly type: 'deskReminded'; readonly reminderDueAt: Instant }
  | ({
      readonly type: 'visitInvited'
      readonly code: Personal
      readonly validFrom: Instant
      readonly validUntil: Instant
      readonly isReusable: boolean
    } & VisitDetails)
  | { readonly type: 'invitationJoined'; readonly at: Instant }
  | {
      readonly type: 'visitorAdmitted'
      readonly by: 'host' | 'desk' | 'code'
      readonly isHostAsked: boolean
      readonly badgeNo: number
      readonly isEscorted: boolean
      readonly partySize: number
      readonly consent: Consent | null
      readonly at: Instant
      readonly overstayDueAt: Instant
    }
  | { readonly type: 'visitorTurnedAway'; readonly reason: Personal }
  | {
      readonly type: 'visitorSignedOut'
      readonly people: number
      readonly remaining: number
      readonly badgeNo: number
      readonly at: Instant
    }
  | { readonly type: 'visitorOverstayed'; readonly since: Instant }
  | { readonly type: 'visitLapsed'; readonly at: Instant }

/** What the registers say of a visit at this moment. */
export interface VisitorWorld {
  readonly isOnline: boolean
  /** The unit or person sought stands in the owner archive. */
  readonly isHostKnown: boolean
  /** The host can be asked by a link; else the desk rings. */
  readonly isHostReachable: boolean
  readonly isWatched: boolean
  /** An invitation for the same visitor and host, that the walk-in takes over. */
  readonly invitationId: string | null
  /** The lowest badge number that nobody on site wears; null when none is left. */
  readonly nextBadgeNo: number | null
  readonly isCodeRight: boolean
  readonly isPhoneTailRight: boolean
  /** Six fresh digits for an invitation. */
  readonly newCode: string
}

export interface Visitor extends Shape {
  readonly state: VisitorState
  readonly context: VisitorContext
  readonly command: VisitorCommand
  readonly fact: VisitorFact
  readonly world: VisitorWorld
}

export const newVisit: VisitorContext = {
  ...commonContext,
  visitorName: null,
  phone: null,
  hostPersonId: null,
  hostText: null,
  purpose: null,
  partySize: 1,
  vehiclePlate: null,
  photoId: null,
  consent: null,
  announcedAt: null,
  why: null,
  code: null,
  validFrom: null,
  validUntil: null,
  isReusable: false,
  badgeNo: null,
  isEscorted: false,
  present: 0,
  lapseDueAt: null,
  replyDueAt: null,
  reminderDueAt: null,
  overstayDueAt: null,
}
