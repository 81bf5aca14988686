import { occupantKindOf, unitKindOf } from '@frontdesk/messages/archive-titles'
import { isPossiblePhone, type OccupantKind, type UnitKind } from '@frontdesk/rules'
import type { CellFaultCode } from './listed'

/** What a cell says, nothing, or why it cannot be taken. */
export type Read<Value> = { readonly value: Value | null } | { readonly fault: CellFaultCode }

const value = <Value>(read: Value | null): Read<Value> => ({ value: read })
const fault = (code: CellFaultCode) => ({ fault: code })

const isUnstorable = /\0|\p{Surrogate}/u

export const labelMax = 30
const lowestFloor = -20
const highestFloor = 300
const areaEnd = 1_000_000

/** The text of a cell as it is kept: composed, without blanks at its ends. */
export const plainText = (cell: string): string => cell.normalize('NFC').trim()

export const readText =
  (max: number) =>
  (text: string): Read<string> => {
    if (text === '') return value<string>(null)
    if (isUnstorable.test(text)) return fault('text-not-storable')
    return text.length > max ? fault('text-too-long') : value(text)
  }

const turnedDate = /^\d{4}-\d\d-\d\d$/

// Excel takes 3-12 for the twelfth of March and says nothing.
export const readLabel = (text: string): Read<string> =>
  turnedDate.test(text) ? fault('label-turned-date') : readText(labelMax)(text)

export function readPhone(text: string): Read<string> {
  if (text === '') return value<string>(null)
  return text.length <= 30 && isPossiblePhone(text) ? value(text) : fault('phone-impossible')
}

/** `12`, `12F`, `12 层`, `B1`, `地下1层`. */
export function readFloor(text: string): Read<number> {
  if (text === '') return value<number>(null)
  const found = /^(-|b|地下|负|負)?\s*(\d{1,3})\s*(?:层|樓|楼|層|f|\/f)?$/i.exec(
    text.normalize('NFKC').trim(),
  )
  if (!found) return fault('floor-impossible')
  const floor = found[1] ? -Number(found[2]) : Number(found[2])
  return floor >= lowestFloor && floor <= highestFloor ? value(floor) : fault('floor-impossible')
}

/** `89.5`, `89.50 ㎡`, `1,024.00`. */
export function readArea(text: string): Read<number> {
  if (text === '') return value<number>(null)
  const plain = text.normalize('NFKC').replace(/\s*(?:m2|平方米|平米|平|sqm)$/i, '')
  if (!/^\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/.test(plain)) return fault('area-impossible')
  const area = Number(plain.replaceAll(',', ''))
  const isExact = Math.abs(area * 100 - Math.round(area * 100)) < 1e-6
  return isExact && area > 0 && area < areaEnd ? value(area) : fault('area-impossible')
}

export function readUnitKind(text: string): Read<UnitKind> {
  if (text === '') return value<UnitKind>(null)
  const kind = unitKindOf(text)
  return kind ? value(kind) : fault('unit-kind-unknown')
}

export function readOccupantKind(text: string): Read<OccupantKind> {
  if (text === '') return value<OccupantKind>(null)
  const kind = occupantKindOf(text)
  return kind ? value(kind) : fault('kind-unknown')
}

const separators = /\s*(?:[.年月]|\/)\s*/gu
const written = /^(\d{4})-(\d{1,2})-(\d{1,2})日?(?:[ T]\d{1,2}:\d{2}.*)?$/u
const closedUp = /^(\d{4})(\d{2})(\d{2})$/
const serial = /^[2-7]\d{4}$/
const serialOfEpoch = 25_569
const dayMs = 86_400_000

/** `2026-03-01`, `2026/3/1`, `2026年3月1日`, `20260301`, or the number of days by which Excel keeps it. */
export function readDate(text: string): Read<string> {
  if (text === '') return value<string>(null)
  const plain = text.normalize('NFKC').trim()
  if (serial.test(plain)) {
    return value(new Date((Number(plain) - serialOfEpoch) * dayMs).toISOString().slice(0, 10))
  }
  const [, year = '', month = '', day = ''] =
    written.exec(plain.replace(separators, '-')) ?? closedUp.exec(plain) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? value(date) : fault('date-impossible')
}

function isDate(date: string): boolean {
  const ms = Date.parse(`${date}T00:00:00.000Z`)
  return (
    !Number.isNaN(ms) && date >= '1900-01-01' && new Date(ms).toISOString().slice(0, 10) === date
  )
}
