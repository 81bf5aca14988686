/** What the API answers. Instants are ISO-8601 UTC strings, dates are the site's, money is fen. */

import type { Signature } from '@frontdesk/rules/forms'
import type { CaseField } from './cases/field-answer'

export type { CaseField, FieldLine, Lines, Masked } from './cases/field-answer'

export type Language = 'zh-CN' | 'zh-TW' | 'en'

export interface PersonLabel {
  readonly personId: string
  readonly name: string
}

export interface HolderLabel {
  readonly role: string
  readonly department: string | null
  readonly person: PersonLabel | null
}

/** One line of a list: what it is, whose door, who holds it, by when. */
export interface CaseRow {
  readonly caseId: string
  readonly number: string
  readonly procedure: string
  readonly state: string
  readonly isEnded: boolean
  readonly title: string
  /** What the title is in its procedure, for a title that is one of its words. */
  readonly titleField: string
  /** A choice that stands before the title: the kind of an emergency. */
  readonly titleChoice: { readonly field: string; readonly value: string } | null
  readonly unit: { readonly unitId: string; readonly label: string } | null
  readonly holder: HolderLabel
  readonly isMine: boolean
  readonly dueAt: string | null
  readonly dueKind: string | null
  /** Since when it is late; null while it is in time. */
  readonly lateSince: string | null
  /** Since when every desk is alarmed; null while none is. */
  readonly alarmSince: string | null
  readonly openedAt: string
  readonly version: number
}

export interface Deadline {
  readonly kind: string
  readonly at: string
  readonly clause: string
  readonly isCalendarUnknown: boolean
}

/** A rung of the ladder, for the ruler on the case page. */
export interface Rung {
  readonly role: string
  readonly from: string
  readonly person: PersonLabel | null
}

export interface CaseView extends CaseRow {
  readonly fields: readonly CaseField[]
  readonly deadlines: readonly Deadline[]
  readonly ladder: readonly Rung[]
  readonly policy: Readonly<Record<string, number | string | boolean>>
  readonly links: readonly CaseRow[]
  /** The names of fields that `amend` may change. */
  readonly amendable: readonly string[]
}

export interface Refusal {
  readonly code: string
  readonly clauses: readonly string[]
  /** Field or paper names that are missing, where the refusal lists them. */
  readonly missing?: readonly string[]
  /** The other procedure that refused, when a command opens or moves a case of it. */
  readonly procedure?: string
}

export interface CommandOffer {
  readonly type: string
  readonly refusal: Refusal | null
  /** Roles that could send it now, and from when, when that is known. */
  readonly by: readonly string[]
  readonly possibleFrom: string | null
  /** What has to be paid with the command of the draft, where the case knows it. */
  readonly dueFen: number | null
}

/** One journal entry: who, when, what, from which state to which. */
export interface Entry {
  readonly sequence: number
  readonly at: string
  readonly recordedAt: string
  readonly by: { readonly role: string; readonly person: PersonLabel | null }
  readonly command: string
  readonly stateBefore: string
  readonly stateAfter: string
  readonly facts: readonly { readonly type: string; readonly fields: readonly CaseField[] }[]
  readonly clauses: readonly string[]
}

export interface DeskCall {
  readonly deskCallId: string
  readonly kioskName: string
  readonly screen: string
  readonly calledAt: string
}

/** What the registers want of the reader, beside the cases. */
export type Notice =
  | {
      readonly kind: 'articleDue'
      readonly id: string
      readonly title: string
      readonly reviewOn: string
    }
  | { readonly kind: 'calendarUnknown'; readonly year: number }
  | { readonly kind: 'postVacant'; readonly role: string }

export interface Today {
  readonly now: string
  readonly rows: readonly CaseRow[]
  readonly tiles: {
    readonly visitorsOnSite: number
    readonly visitorsWaiting: number
    readonly openRequests: number
    readonly openComplaints: number
    readonly overdue: number
  }
  readonly calls: readonly DeskCall[]
  readonly notices: readonly Notice[]
}

export interface UnitHit {
  readonly unitId: string
  readonly label: string
  readonly people: readonly {
    readonly personId: string
    readonly name: string
    readonly kind: 'owner' | 'resident' | 'tenant'
    readonly phoneMasked: string | null
  }[]
}

/** What a kiosk learns of the visit it took down, and nothing else. */
export interface KioskVisit {
  readonly caseId: string
  readonly screen: 'waiting' | 'welcome' | 'seeDesk' | 'gone'
  readonly unitLabel: string | null
  readonly badgeNo: number | null
  readonly isEscorted: boolean
  readonly announcedAt: string | null
  readonly waitsUntil: string | null
}

export interface KioskHost {
  readonly unitId: string
  readonly unitLabel: string
  readonly personId: string | null
  /** A surname and two stars, whatever the length. */
  readonly name: string | null
}

/** The code of an error a client can put into words; `data.code` keeps tRPC's own. */
export interface ErrorData {
  readonly refusal?: Refusal
  readonly fields?: readonly { readonly path: string; readonly code: string }[]
  readonly changed?: { readonly version: number; readonly entries: readonly Entry[] }
}

/** What an accepted command leaves behind; the same again when the command id is sent again. */
export interface Done {
  readonly caseId: string
  readonly procedure: string
  readonly number: string
  readonly state: string
  readonly isEnded: boolean
  readonly version: number
  readonly dueAt: string | null
}

export interface CaseList {
  readonly rows: readonly CaseRow[]
  readonly nextCursor: string | null
}

/** One thing that changed; `told` is for the reader alone. */
export interface DeskEvent {
  readonly kind: 'case' | 'deskCall' | 'register' | 'told'
  readonly caseId: string | null
  readonly procedure: string | null
  readonly version: number | null
  readonly command: string | null
  readonly subject: string | null
  readonly deskCallId: string | null
}

export interface Me {
  readonly personId: string
  readonly name: string
  readonly roles: readonly string[]
  readonly department: string | null
  readonly siteId: string
  readonly companyName: string
  readonly siteName: string
  readonly timeZone: string
  readonly isDemo: boolean
  /** Whether the site lets rooms to guests. */
  readonly hasRooms: boolean
  /** The procedures of which this person may open a case. */
  readonly opens: readonly string[]
  /** All sites where the person works; the header `x-frontdesk-site` chooses one. */
  readonly sites: readonly { readonly siteId: string; readonly name: string }[]
}

export interface StaffMember {
  readonly personId: string
  readonly name: string
  readonly roles: readonly string[]
  readonly department: string | null
}

export interface Department {
  readonly kind: string
  readonly headName: string | null
}

export interface Kiosk {
  readonly kioskId: string
  readonly name: string
  readonly enrolledAt: string | null
  readonly isRevoked: boolean
}

export interface KioskSelf {
  readonly name: string
  readonly companyName: string
  readonly siteName: string
  readonly timeZone: string
  readonly language: Language
}

export interface KioskSignOut {
  /** How many left now, and how many of the party are still inside. */
  readonly people: number
  readonly remaining: number
}

/** A prepayment as a batch lists it; the cash in fen. */
export interface UtilityRequest {
  readonly caseId: string
  readonly number: string
  readonly unit: string | null
  readonly utility: string
  readonly agency: string
  readonly quantity: number
  readonly cashFen: number
  readonly device: string
  readonly deviceNo: string | null
}

/** One field of a filled form: its value, and how it is written out. */
export interface FormCell {
  readonly as: string
  /** Of a choice: the field whose words say it. */
  readonly field?: string
  readonly value: string | number | boolean | null
}

/** A form filled in; columns and cells stand in the same order. */
export interface FilledForm {
  readonly layout: 'register' | 'sheet'
  /** How often each sheet is printed. */
  readonly copies: number
  readonly columns: readonly string[]
  /** Those of the columns that are about the whole case, said once beside all of its lines. */
  readonly caseColumns: readonly string[]
  /** Who signs below. */
  readonly signatures: readonly Signature[]
  readonly lines: readonly {
    /** Null where the line is no single case's. */
    readonly caseId: string | null
    readonly procedure: string | null
    readonly cells: readonly FormCell[]
  }[]
  /** There are more cases than one answer holds: ask for a shorter period. */
  readonly isCut: boolean
}
