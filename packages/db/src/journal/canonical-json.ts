/** A value that JSON can hold; `undefined` members are left out, as JSON does. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

const loneSurrogate = /\p{Surrogate}/u

/**
 * The one spelling of a JSON value (RFC 8785): members in the order of their names' UTF-16 units,
 * numbers and strings as ECMAScript writes them, no spaces.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (typeof value === 'string') return canonicalString(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value).filter(isPresent).sort(byName)
  return `{${members.map(([name, member]) => `${canonicalString(name)}:${canonicalJson(member)}`).join(',')}}`
}

const isPresent = (member: [string, Json | undefined]): member is [string, Json] =>
  member[1] !== undefined

const byName = ([left]: [string, Json], [right]: [string, Json]): number => (left < right ? -1 : 1)

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`JSON has no number ${value}`)
  return JSON.stringify(value)
}

function canonicalString(value: string): string {
  if (loneSurrogate.test(value)) throw new Error('A lone surrogate is not text')
  return JSON.stringify(value)
}
