import type { ListColumn, OccupantKind, UnitKind } from '@frontdesk/rules'
import type { FileFault } from '../../spreadsheet/table'

/** A unit as a list has it; null where the list says nothing. */
export interface ListedUnit {
  readonly rowNo: number
  readonly label: string
  readonly building: string | null
  readonly floor: number | null
  readonly kind: UnitKind | null
  readonly areaSquareMetres: number | null
  readonly people: readonly ListedPerson[]
}

export interface ListedPerson {
  readonly rowNo: number
  readonly kind: OccupantKind
  readonly name: string
  readonly phone: string | null
  readonly fromOn: string | null
  readonly untilOn: string | null
}

export type CellFaultCode =
  | 'area-impossible'
  | 'building-missing'
  | 'date-impossible'
  | 'floor-impossible'
  | 'kind-missing'
  | 'kind-unknown'
  | 'label-turned-date'
  | 'name-missing'
  | 'person-twice'
  | 'phone-impossible'
  | 'required'
  | 'text-not-storable'
  | 'text-too-long'
  | 'unit-differs'
  | 'unit-kind-unknown'
  | 'until-before-from'

export type ListFaultCode = FileFault | 'label-missing' | 'title-twice'

/** What is wrong with one cell, and where it stands in the file. */
export interface CellFault {
  readonly rowNo: number
  readonly column: ListColumn
  /** The place of the column in the file, from 0; null when the file has no such column. */
  readonly columnIndex: number | null
  readonly code: CellFaultCode
  readonly written: string
  /** The row with which this one does not agree. */
  readonly otherRowNo: number | null
}
