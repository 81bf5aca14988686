import { noteChanges, type RegisterChange, type Transaction, withSite } from '@frontdesk/db'
import type { Refusal } from '../answers'
import { stale } from '../archive/stale'
import { ask } from '../ask'
import type { Known } from '../context'
import { constraintOf } from '../database-fault'
import { type BadField, BadInput, notFound, Refused } from '../failure'

export interface Found<Fields> {
  readonly fields: Fields
  readonly version: number
}

interface At {
  readonly siteId: string
  readonly id: string
  readonly now: string
}

interface Asked<Fields> extends At {
  readonly was: Fields
  readonly isNow: Fields | null
}

/** How one register finds, takes in, changes and ends what it keeps. */
export interface Register<Fields extends object> {
  readonly name: string
  readonly keepers: readonly string[]
  /** As it is, held until the transaction ends; null when it is not there or over. */
  find(tx: Transaction, at: At): Promise<Found<Fields> | null>
  add(tx: Transaction, at: At, fields: Fields): Promise<unknown>
  change(tx: Transaction, at: At, fields: Fields): Promise<unknown>
  /** What the rules say against a change of what is kept, or, with nothing that it is now, against its end. */
  refusal?(tx: Transaction, asked: Asked<Fields>): Promise<Refusal | null>
  /** Left out where nothing of the register ever ends. */
  end?(tx: Transaction, at: At): Promise<unknown>
  /** What is kept in the end, where what is sent leaves something as it was. */
  readonly merged?: (before: Fields | null, sent: Fields) => Fields
  /** What is written of it in the history of changes, when not all of it is. */
  readonly told?: (fields: Fields) => object
  /** On whose page a change stands. */
  readonly unitIdOf?: (fields: Fields) => string
  /** What a constraint of the database says of which field. */
  readonly faults?: Readonly<Record<string, BadField>>
}

/** One whose records end. */
export type EndingRegister<Fields extends object> = Register<Fields> &
  Required<Pick<Register<Fields>, 'end'>>

export interface Looked {
  readonly id: string
  /** Of what was looked at; null for something new. */
  readonly version: number | null
}

/** Takes in something new, or changes what was looked at. */
export function keepRecord<Fields extends object>(
  known: Known,
  register: Register<Fields>,
  { id, version, fields: sent }: Looked & { readonly fields: Fields },
): Promise<void> {
  return inRegister(known, register, {
    id,
    work: async (tx, at) => {
      const before = await register.find(tx, at)
      const fields = register.merged?.(before?.fields ?? null, sent) ?? sent
      if (before && isSame(before.fields, fields)) return null
      if (version === null ? before : before?.version !== version) {
        throw before ? stale(before.version) : notFound()
      }
      if (before) await mustAllow(register, tx, { ...at, was: before.fields, isNow: fields })
      await (before ? register.change(tx, at, fields) : register.add(tx, at, fields))
      return { what: before ? 'changed' : 'added', was: before?.fields ?? null, isNow: fields }
    },
  })
}

/** Ends what was looked at: it stands in no list any more, its history stays. */
export function endRecord<Fields extends object>(
  known: Known,
  register: EndingRegister<Fields>,
  { id, version }: Looked,
): Promise<void> {
  return inRegister(known, register, {
    id,
    work: async (tx, at) => {
      const before = await register.find(tx, at)
      if (!before) throw notFound()
      if (before.version !== version) throw stale(before.version)
      await mustAllow(register, tx, { ...at, was: before.fields, isNow: null })
      await register.end(tx, at)
      return { what: 'ended', was: before.fields, isNow: null }
    },
  })
}

interface Change<Fields> {
  readonly what: RegisterChange['what']
  readonly was: Fields | null
  readonly isNow: Fields | null
}

interface Work<Fields> {
  readonly id: string
  readonly work: (tx: Transaction, at: At) => Promise<Change<Fields> | null>
}

async function inRegister<Fields extends object>(
  known: Known,
  register: Register<Fields>,
  { id, work }: Work<Fields>,
): Promise<void> {
  const { site, sender, now } = await ask<null>(known, { roles: register.keepers })
  const { name, told = (fields: Fields) => fields, unitIdOf, faults = {} } = register
  await withSite(known.desk.database, site.siteId, async (tx) => {
    const change = await work(tx, { siteId: site.siteId, id, now })
    const fields = change?.isNow ?? change?.was
    if (!change || !fields) return
    const { what, was, isNow } = change
    const unitId = unitIdOf?.(fields) ?? null
    const of = { register: name, subjectId: id, unitId, what }
    const by = { personId: sender.personId ?? '', at: now }
    await noteChanges(tx, by, [{ ...of, was: was && told(was), isNow: isNow && told(isNow) }])
  }).catch((error: unknown) => {
    const fault = faults[constraintOf(error) ?? '']
    throw fault ? new BadInput([fault]) : error
  })
}

async function mustAllow<Fields extends object>(
  { refusal }: Register<Fields>,
  tx: Transaction,
  asked: Asked<Fields>,
): Promise<void> {
  const refused = await refusal?.(tx, asked)
  if (refused) throw new Refused(refused)
}

const isSame = (one: object, other: object): boolean =>
  Object.entries(one).every(([name, value]) => Reflect.get(other, name) === value)
