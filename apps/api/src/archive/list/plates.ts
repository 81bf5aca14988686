import type { ReadRow } from './read-row'

const bareRoom = /^\d+[a-z]?$/i
const numberOf = /^(.*?)\s*(?:号楼|號樓|栋|幢|座|楼|棟|樓|单元|單元|梯|#)?$/u

/**
 * Some lists write the room alone and the building beside it, so that 1202 stands there once a building.
 * Where that is so, or where a stair is named, the plate is made of all of them: 3-2-1202.
 */
export function joinsPlates(rows: readonly ReadRow[]): boolean {
  const written = rows.filter(({ label }) => label !== '')
  if (!written.every(({ label, building }) => bareRoom.test(label) && building !== '')) return false
  if (written.some(({ entrance }) => entrance !== '')) return true
  const buildings = new Map(written.map(({ label, building }) => [label, building]))
  return written.some(({ label, building }) => buildings.get(label) !== building)
}

export const plateOf = ({ building, entrance, label }: ReadRow): string =>
  [building, entrance].map(shortOf).filter(Boolean).concat(label).join('-')

const shortOf = (name: string): string => numberOf.exec(name)?.[1] || name

/** 3 of 3-1202; nothing where a label names no building. */
export const buildingIn = (label: string): string => {
  const parts = label.split('-')
  return parts.length > 1 ? (parts[0] ?? '') : ''
}
