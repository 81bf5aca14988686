import type { KioskHost, KioskVisit } from '@frontdesk/api'

export type { KioskHost, KioskVisit }

/** Where this kiosk stands. */
export interface Place {
  readonly name: string
  readonly companyName: string
  readonly siteName: string
  readonly timeZone: string
  readonly pxPerMm?: number | null
}

/** What a visitor told us, and the ids under which it is sent, however often. */
export interface Announcement {
  readonly caseId: string
  readonly commandId: string
  readonly host: KioskHost
  readonly purpose: string
  readonly partySize: number
  readonly vehiclePlate: string | null
  readonly visitorName: string
  readonly phone: string | null
  readonly consent: { readonly version: string; readonly at: string }
}

export interface Farewell {
  readonly badgeNo: number
  readonly phoneTail: string
}

export interface Enrolment {
  readonly code: string
  readonly pxPerMm: number | null
}

export interface VisitListener {
  readonly onVisit: (visit: KioskVisit) => void
  readonly onLine: (isUp: boolean) => void
}

/** Everything a kiosk can ask of the server. */
export interface Desk {
  findPlace(): Promise<Place>
  enrol(enrolment: Enrolment): Promise<void>
  findHosts(text: string, signal: AbortSignal): Promise<readonly KioskHost[]>
  announce(announcement: Announcement): Promise<KioskVisit>
  watchVisit(caseId: string, listener: VisitListener): () => void
  askDesk(caseId: string): Promise<void>
  withdraw(caseId: string, reason: string): Promise<void>
  signOut(farewell: Farewell): Promise<void>
  callDesk(screen: string): Promise<void>
}
