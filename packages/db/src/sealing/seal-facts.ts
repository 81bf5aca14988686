import type { Sealed } from '@frontdesk/rules'
import type { DataKey, Sealer } from './sealer'

export const isSealed = (value: unknown): value is Sealed =>
  isObject(value) &&
  typeof value.sealed === 'string' &&
  typeof value.keyId === 'string' &&
  typeof value.digest === 'string'

/** Seals every text under one of these names, however deep; what is sealed already stays. */
export function sealFacts<Value>(
  value: Value,
  names: ReadonlySet<string>,
  { sealer, key }: { readonly sealer: Sealer; readonly key: DataKey },
): Value {
  const walk = (each: unknown, isPersonal: boolean): unknown => {
    if (typeof each === 'string') return isPersonal ? sealer.seal(each, key) : each
    if (Array.isArray(each)) return each.map((item) => walk(item, isPersonal))
    if (!isObject(each) || isSealed(each)) return each
    return mapMembers(each, (member, name) => walk(member, names.has(name)))
  }
  return sameShape<Value>(walk(value, false))
}

/** Opens every box of this key; boxes of other keys, and of keys thrown away, stay boxes. */
export function openFacts<Value>(
  value: Value,
  { sealer, key }: { readonly sealer: Sealer; readonly key: DataKey },
): Value {
  const walk = (each: unknown): unknown => {
    if (isSealed(each)) return each.keyId === key.keyId ? sealer.open(each, key) : each
    if (Array.isArray(each)) return each.map(walk)
    return isObject(each) ? mapMembers(each, walk) : each
  }
  return sameShape<Value>(walk(value))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mapMembers = (
  value: Readonly<Record<string, unknown>>,
  change: (member: unknown, name: string) => unknown,
) => Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member, name)]))

/** Sound because a personal member is typed `Personal`: text or box, and only one becomes the other. */
const sameShape = <Value>(walked: unknown): Value => walked as Value
