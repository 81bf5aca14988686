import type { DepartmentKind, DeskRank, InstructionKind } from '@frontdesk/rules'
import type { CaseRow, PersonLabel } from '../answers'

/** Something that waits at the desk, and where it lies; null while nobody has put it anywhere. */
export interface KeptParcel {
  readonly case: CaseRow
  readonly place: string | null
  readonly kind: string
  readonly carrier: string
  readonly trackingNo: string | null
  readonly count: number
  readonly arrivedAt: string
}

/** What the desk has of an owner for one request: cash here, cash with the purchaser, a device. */
export interface HeldInCustody {
  readonly case: CaseRow
  /** Whose it is: the owners of the unit as the archive has them. */
  readonly owners: readonly string[]
  readonly deskFen: number
  readonly purchaserFen: number
  readonly device: {
    readonly kind: string
    readonly deviceNo: string
    readonly place: string
  } | null
  readonly takenAt: string
}

/** Something the desk may answer from, with the colleague who keeps it true. */
export interface Article {
  readonly id: string
  readonly title: string
  readonly scope: string
  readonly body: string
  readonly contacts: string
  readonly hours: string
  readonly owner: PersonLabel
  readonly reviewOn: string
  /** Whether the day has come on which somebody looks it over. */
  readonly isDue: boolean
  readonly version: number
}

/** What a unit asked the desk to mind, and whether that is so today. */
export interface Instruction {
  readonly id: string
  readonly unit: { readonly unitId: string; readonly label: string }
  readonly kind: InstructionKind
  readonly words: string
  readonly givenBy: string
  readonly fromOn: string | null
  readonly untilOn: string | null
  readonly time: 'over' | 'now' | 'later'
  readonly version: number
}

/** Who heads a department and who stands in; without an id nobody was named yet. */
export interface DepartmentHeads {
  readonly id: string | null
  readonly kind: DepartmentKind
  readonly head: PersonLabel | null
  readonly deputy: PersonLabel | null
  readonly version: number | null
}

/** Who holds a post of the desk's line and who stands in; without an id nobody was named yet. */
export interface PostHolders {
  readonly id: string | null
  readonly role: DeskRank
  readonly holder: PersonLabel | null
  readonly deputy: PersonLabel | null
  /** Since when its holder holds it. */
  readonly sinceAt: string | null
  /** The holder is away at this moment. */
  readonly isAbsent: boolean
  /** The holder's roles let them do what comes to the post. */
  readonly mayAct: boolean
  readonly version: number | null
}

/** Somebody who is not let in without the desk. */
export interface Watched {
  readonly id: string
  readonly name: string
  readonly phoneMasked: string | null
  readonly reason: string
  readonly sinceAt: string
  readonly version: number
}

/** A day that is not as its weekday says. */
export interface CalendarDay {
  readonly day: string
  readonly kind: 'off' | 'makeUp'
  readonly name: string | null
}

/** A pass that was given out, and what is still held for it. */
export interface KeptPass {
  readonly case: CaseRow
  readonly passNo: string
  readonly kind: 'resident' | 'tenant' | 'temporary'
  /** Who has it; null once the name was erased. */
  readonly name: string | null
  readonly idNumberMasked: string | null
  readonly status: 'active' | 'expired' | 'returned' | 'lost' | 'revoked'
  readonly givenOutOn: string
  /** Its last day; none for one that holds until it is taken back. */
  readonly lastValidOn: string | null
  readonly depositFen: number
}

/** A parking space, and the case of whoever has it. */
export interface ParkingSpace {
  readonly spaceId: string
  readonly spaceNo: string
  readonly zone: string | null
  readonly version: number
  readonly hold: {
    readonly case: CaseRow
    readonly plateMasked: string | null
    readonly takenAt: string
    readonly untilOn: string
  } | null
}

/** One who has or had a parking space; without an end he still has it. */
export interface PastHold {
  readonly case: CaseRow
  readonly takenAt: string
  readonly releasedAt: string | null
}
