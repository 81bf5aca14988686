import type { UnitKind } from '@frontdesk/rules'
import type { ArchiveUnit } from '../api/answers'
import type { FieldErrors } from '../form/read-form'

/** A unit as it stands in the boxes of its form. */
export interface WrittenUnit {
  readonly label: string
  readonly building: string
  readonly kind: UnitKind
  readonly floor: string
  readonly areaSquareMetres: string
}

const textOf = (value: number | null | undefined) =>
  typeof value === 'number' ? String(value) : ''

export const writtenUnit = (unit: ArchiveUnit | null): WrittenUnit => ({
  label: unit?.label ?? '',
  building: unit?.building ?? '',
  kind: unit?.kind ?? 'home',
  floor: textOf(unit?.floor),
  areaSquareMetres: textOf(unit?.areaSquareMetres),
})

/** Nothing for an empty box. */
export const numberOf = (text: string): number | null =>
  text.trim() === '' ? null : Number(text.trim())

/** Boxes that hold something else than a number: it would be lost on its way to the server. */
export function wrongNumbers({ floor, areaSquareMetres }: WrittenUnit): FieldErrors {
  const isWrong = (text: string) => Number.isNaN(numberOf(text))
  return {
    ...(isWrong(floor) ? { floor: 'floor-impossible' } : {}),
    ...(isWrong(areaSquareMetres) ? { areaSquareMetres: 'area-impossible' } : {}),
  }
}
