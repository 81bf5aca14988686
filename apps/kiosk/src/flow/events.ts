import type { KioskHost, KioskVisit } from '../desk/desk'

/** What a person touches, and what the server tells meanwhile. */
export type FlowEvent =
  | { readonly type: 'touched' | 'back' | 'restart' | 'visit' | 'leave' | 'understood' }
  | { readonly type: 'hostChosen'; readonly host: KioskHost; readonly hostText: string }
  | { readonly type: 'purposeChosen'; readonly purpose: string }
  | { readonly type: 'partyCounted'; readonly partySize: number; readonly isByCar: boolean }
  | { readonly type: 'plateGiven'; readonly vehiclePlate: string | null }
  | { readonly type: 'nameGiven'; readonly visitorName: string }
  | { readonly type: 'phoneGiven'; readonly phone: string | null }
  | { readonly type: 'agreed'; readonly consentVersion: string }
  | { readonly type: 'deskWanted' | 'callDesk'; readonly screen: string }
  | { readonly type: 'askDesk' | 'bellSeen' | 'strange' }
  | { readonly type: 'cancelVisit'; readonly reason: string }
  | { readonly type: 'badgeGiven'; readonly badgeNo: number }
  | { readonly type: 'tailGiven'; readonly phoneTail: string }
  | { readonly type: 'codeGiven'; readonly code: string }
  | { readonly type: 'measured'; readonly pxPerMm: number | null }
  | { readonly type: 'enrolled' }
  | { readonly type: 'visitChanged'; readonly visit: KioskVisit }
  | { readonly type: 'lineChanged'; readonly isUp: boolean }
