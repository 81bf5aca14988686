import type { RegisterEntry } from '../api/answers'
import { departmentName, roleName } from '../words/lookup'
import type { Words } from '../words/words'

interface ChangedField {
  readonly name: string
  readonly was: string
  readonly isNow: string
}

/** What an entry changed, field by field, in the reader's words; ids and what stayed are left out. */
export function changedFields(
  words: Words,
  entry: RegisterEntry,
  moment: (at: string) => string,
): ChangedField[] {
  const { register, what, was, isNow } = entry
  const { nothing } = words.desk.archive.history
  return Object.entries(namesOf(words, register)).flatMap(([field, name]) => {
    const [before, after] = [was?.[field] ?? null, isNow?.[field] ?? null]
    if (before === after) return []
    const say = (value: unknown) =>
      typeof value === 'string' && /(At|Until)$/.test(field)
        ? moment(value)
        : sayValue(words, field === 'kind' ? register : null, value)
    return [{ name, was: say(before), isNow: say(after) || (what === 'removed' ? '' : nothing) }]
  })
}

function namesOf(words: Words, register: string): Readonly<Record<string, string>> {
  const { desk } = words
  if (register === 'key') {
    const { unit, state, borrower, loanNumber, dueAt, ...key } = desk.keyCabinet.columns
    const {
      signature = '',
      receivedBy = '',
      foundWhere = '',
      reason = '',
    } = words.procedures['key-loan'].fields
    const moveIn = words.procedures['move-in'].name
    return { ...key, signature, receivedBy, foundWhere, reason, moveIn }
  }
  if (register === 'instruction') {
    const { unitId, ...fields } = desk.registers.instructions.fields
    return fields
  }
  if (register === 'article') return desk.registers.articles.fields
  if (register === 'department') {
    const { kind, ...people } = desk.registers.departments.fields
    return people
  }
  if (register === 'post') {
    const { role, ...people } = desk.registers.posts.fields
    return people
  }
  if (register === 'parkingSpace') {
    return {
      spaceNo: words.procedures.parking.fields.spaceNo ?? '',
      zone: desk.registers.parking.zone,
    }
  }
  if (register === 'watch') return {}
  const { building, label, floor, unitKind, areaSquareMetres, ...person } = desk.archive.columns
  const { occupantKind, name, phone, fromOn, untilOn } = person
  return register === 'unit'
    ? { label, building, floor, kind: unitKind, areaSquareMetres }
    : { name, phone, kind: occupantKind, fromOn, untilOn }
}

/** `kindOf` names the register whose kinds the value is one of. */
function sayValue({ desk }: Words, kindOf: string | null, value: unknown): string {
  if (value === null) return ''
  const kindsOf = {
    unit: desk.archive.unitKinds,
    key: desk.keyCabinet.kinds,
    instruction: desk.registers.instructions.kinds,
  }
  const kinds: Readonly<Record<string, string>> =
    kindsOf[kindOf as keyof typeof kindsOf] ?? desk.kind
  return kindOf === null ? String(value) : (kinds[String(value)] ?? String(value))
}

/** Which record of a register an entry is about, where its fields do not say it. */
export function recordOf(words: Words, { register, was, isNow }: RegisterEntry): string {
  const record = isNow ?? was
  const said = (field: string) => String(record?.[field] ?? '')
  if (register === 'article') return said('title')
  if (register === 'department') return departmentName(words, said('kind'))
  if (register === 'post') return roleName(words, said('role'))
  return register === 'parkingSpace' ? said('spaceNo') : ''
}
