import { maskIdentityNumber } from '@frontdesk/rules'
import type { CaseField, FieldLine, Masked } from '../answers'

type Value = CaseField['value']

const masks: Readonly<Record<string, (text: string) => string>> = {
  phone: maskPhone,
  reporterPhone: maskPhone,
  id: maskIdentityNumber,
  idNumber: maskIdentityNumber,
  phoneTail: () => '****',
  vehiclePlate: maskPlate,
  code: () => '******',
}

export const isMaskedField = (name: string): boolean => Object.hasOwn(masks, name)

/** `粤B***5`. */
export function maskPlate(plate: string): string {
  return `${[...plate].slice(0, 2).join('')}***${[...plate].at(-1) ?? ''}`
}

/** `138****6021`; of other numbers the last two digits. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  if (digits.length < 7) return '****'
  return digits.length < 11
    ? `****${digits.slice(-2)}`
    : `${digits.slice(-11, -8)}****${digits.slice(-4)}`
}

const erased: Masked = { masked: '', isErased: true }

export interface Opening {
  /** Opens a sealed value; null when its key was thrown away. */
  readonly open: (sealed: unknown) => string | null
  readonly isSealed: (value: unknown) => boolean
  /** Names by person id, to show instead of the id. */
  readonly people: Readonly<Record<string, string>>
}

/** One value of a case as staff see it: opened, masked where it identifies, names instead of ids. */
export function shown(name: string, value: unknown, opening: Opening): Value {
  if (opening.isSealed(value)) {
    const text = opening.open(value)
    return text === null ? erased : maskedOrOpen(name, text)
  }
  if (typeof value === 'string') return opening.people[value] ?? value
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'object' || value === null) return null
  const members = lineMembers[name]
  return members && Array.isArray(value)
    ? { lines: value.map((each) => lineOfMembers(each, members, opening)) }
    : inShort(value, opening)
}

/** What is shown of each in a list of things that are more than people. */
const lineMembers: Readonly<Record<string, readonly string[]>> = {
  holders: ['name', 'idType', 'idNumber'],
  passes: ['passNo', 'name', 'idNumber', 'status', 'validUntilOn'],
  receipts: ['receiptNo', 'amountFen', 'purpose'],
}

const lineOfMembers = (each: object, members: readonly string[], opening: Opening): FieldLine =>
  members.flatMap((name) => {
    const value = shown(name, Reflect.get(each, name) ?? null, opening)
    return isPlain(value) ? [{ name, value }] : []
  })

const isPlain = (value: Value): value is FieldLine[number]['value'] =>
  typeof value !== 'object' || value === null || 'masked' in value

function maskedOrOpen(name: string, text: string): Value {
  const mask = masks[name]
  return mask ? { masked: mask(text), isErased: false } : text
}

/** An object as the strings that say what it is: whom it names, which version, until when. */
function inShort(value: object, opening: Opening): Value {
  if (Array.isArray(value)) return listed(value, opening)
  const texts = Object.values(value).flatMap((each) => {
    const text = shown('', each, opening)
    return typeof text === 'string' || typeof text === 'number' ? [String(text)] : []
  })
  return texts.length > 0 ? texts : null
}

/** A list of people as a line each: whom it names, with the number masked. */
function listed(list: readonly unknown[], opening: Opening): Value {
  const lines = list.map((each) =>
    Object.entries(each ?? {})
      .filter(([, value]) => opening.isSealed(value))
      .map(([name, value]) => lineOf(shown(name, value, opening)))
      .join(' '),
  )
  return lines.some(Boolean) ? lines : null
}

const lineOf = (value: Value): string =>
  typeof value === 'object' && value !== null && 'masked' in value
    ? value.masked
    : String(value ?? '')
