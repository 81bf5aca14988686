import type { KioskHost, KioskVisit, Place } from '../desk/desk'
import type { FlowEvent } from './events'

export const screens = [
  'welcome',
  'host',
  'purpose',
  'party',
  'plate',
  'name',
  'phone',
  'consent',
  'waiting',
  'welcomeIn',
  'seeDesk',
  'badge',
  'tail',
  'thanks',
  'cancelled',
  'code',
  'measure',
  'enrolled',
] as const

export type Screen = (typeof screens)[number]

/** What the visitor has told so far; gone with the last touch. */
export interface Draft {
  readonly hostText: string
  readonly host: KioskHost | null
  readonly purpose: string | null
  readonly partySize: number
  readonly isByCar: boolean
  readonly vehiclePlate: string | null
  readonly visitorName: string
  readonly phone: string | null
  readonly badgeNo: number | null
}

export const emptyDraft: Draft = {
  hostText: '',
  host: null,
  purpose: null,
  partySize: 1,
  isByCar: false,
  vehiclePlate: null,
  visitorName: '',
  phone: null,
  badgeNo: null,
}

/** All that a screen may show. */
export interface View {
  readonly screen: Screen
  readonly isBusy: boolean
  readonly isAsking: boolean
  readonly bell: 'quiet' | 'ringing' | 'coming' | 'unheard'
  readonly isOnline: boolean
  readonly hasProblem: boolean
  readonly place: Place | null
  /** How many pixels a millimetre of this screen has, once somebody measured it. */
  readonly pxPerMm: number | null
  readonly draft: Draft
  readonly visit: KioskVisit | null
  readonly hasPhone: boolean
}

export const firstView: View = {
  screen: 'welcome',
  isBusy: false,
  isAsking: false,
  bell: 'quiet',
  isOnline: true,
  hasProblem: false,
  place: null,
  pxPerMm: null,
  draft: emptyDraft,
  visit: null,
  hasPhone: false,
}

export type Send = (event: FlowEvent) => void
