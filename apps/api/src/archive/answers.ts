import type { ListColumn, OccupantKind, UnitKind } from '@frontdesk/rules'
import type { ImportCounts } from './import/plan-import'
import type { CellFault, ListFaultCode } from './list/listed'

/** What came of looking a list over; nothing has been written yet. */
export interface ImportCheck {
  /** Under this it can be carried out; null while anything is wrong. */
  readonly importId: string | null
  /** Why the file is no list at all; then nothing else is told. */
  readonly fileFault: ListFaultCode | null
  readonly columns: readonly { readonly column: ListColumn; readonly title: string }[]
  readonly ignored: readonly string[]
  /** An example of a plate made of building and room, where all were. */
  readonly joined: string | null
  readonly counts: ImportCounts | null
  /** The first of them, in the order of the file. */
  readonly faults: readonly CellFault[]
  readonly faultCount: number
}

export interface ImportProgress {
  readonly done: number
  readonly total: number
  readonly isApplied: boolean
}

export interface ImportDone {
  readonly units: number
  readonly people: number
}

/** Somebody of a unit, as the archive shows them: the phone is masked until somebody asks for it. */
export interface ArchivePerson {
  readonly occupancyId: string
  readonly personId: string
  readonly kind: OccupantKind
  readonly name: string
  readonly phoneMasked: string | null
  readonly fromOn: string | null
  readonly untilOn: string | null
  readonly isEnded: boolean
  readonly version: number
}

export interface ArchivePass {
  readonly passNo: string
  readonly kind: string
  /** Null once the name was erased. */
  readonly holder: string | null
  readonly givenOutOn: string
  /** Its last day; none for one that holds until it is taken back. */
  readonly lastValidOn: string | null
}

export interface ArchiveUnit {
  readonly unitId: string
  readonly label: string
  readonly building: string
  readonly floor: number | null
  readonly kind: UnitKind
  readonly areaSquareMetres: number | null
  readonly version: number
  readonly people: readonly ArchivePerson[]
  readonly passes: readonly ArchivePass[]
}

export interface ArchiveList {
  readonly units: readonly ArchiveUnit[]
  readonly nextCursor: string | null
  /** True when the text stands for more than was looked at. */
  readonly isCut: boolean
}

export interface RegisterEntry {
  readonly position: number
  readonly register: string
  readonly subjectId: string
  readonly at: string
  readonly by: string | null
  readonly what: string
  readonly was: Readonly<Record<string, unknown>> | null
  readonly isNow: Readonly<Record<string, unknown>> | null
  readonly isImported: boolean
}
