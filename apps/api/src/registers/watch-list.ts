import { type DataKey, isSealed, type Sealer, type Transaction, tables } from '@frontdesk/db'
import { isPossiblePhone, keptPhone } from '@frontdesk/rules'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { ask } from '../ask'
import { maskPhone } from '../cases/values'
import type { Known } from '../context'
import type { Sheet } from '../spreadsheet/table'
import { filledText, storableText } from '../text'
import type { Watched } from './answers'
import { date, text } from './columns'
import type { Telling } from './export-register'
import type { EndingRegister } from './keep-record'

const { watchList, subjectKey, erasure } = tables

export const watchKeepers = ['supervisor', 'manager', 'director'] as const
export const watchReaders = ['receptionist', ...watchKeepers] as const

const phone = storableText(30).refine((value) => value === '' || isPossiblePhone(value), {
  error: 'phone-impossible',
})

export const WatchFields = z.object({
  /** Empty for somebody of whom only the phone is known. */
  name: storableText(60),
  /** Nothing leaves the phone as it is; empty takes it away. */
  phone: phone.nullable(),
  reason: filledText(400),
})
type WatchFields = z.infer<typeof WatchFields>

const open = (watchId: string) => and(eq(watchList.watchId, watchId), isNull(watchList.endedAt))

/** 关注名单: who is not let in without the desk. What is kept is sealed; its history tells no names. */
export const watched = (sealer: Sealer): EndingRegister<WatchFields> => ({
  name: 'watch',
  keepers: watchKeepers,
  async find(tx, { id }) {
    const [found] = await tx.select().from(watchList).where(open(id)).for('no key update')
    if (!found) return null
    const key = await keyOf(tx, sealer, id)
    const opened = (box: unknown) => (key && isSealed(box) ? sealer.open(box, key) : '')
    const { name, phone: number, reason, version } = found
    const fields = { name: opened(name), phone: opened(number), reason: opened(reason) }
    return { fields, version }
  },
  async add(tx, { siteId, id }, fields) {
    const { key, wrappedKey } = sealer.newKey()
    await tx
      .insert(subjectKey)
      .values({ siteId, subjectKind: 'watch', subjectId: id, ...wrappedKey })
    await tx.insert(watchList).values({ siteId, watchId: id, ...sealedOf(fields, sealer, key) })
  },
  async change(tx, { id }, fields) {
    const key = await keyOf(tx, sealer, id)
    if (!key) throw new Error('Who is watched for has a key')
    await tx
      .update(watchList)
      .set({ ...sealedOf(fields, sealer, key), version: sql`${watchList.version} + 1` })
      .where(open(id))
  },
  async end(tx, { siteId, id, now }) {
    const gone = await tx
      .delete(subjectKey)
      .where(and(eq(subjectKey.subjectKind, 'watch'), eq(subjectKey.subjectId, id)))
      .returning({ keyId: subjectKey.keyId })
    const erased = gone.map(({ keyId }) => ({ siteId, keyId, reason: 'watch ended' }))
    if (erased.length > 0) await tx.insert(erasure).values(erased)
    await tx
      .update(watchList)
      .set({ endedAt: new Date(now), nameDigest: null, phoneDigest: null })
      .where(open(id))
  },
  merged: (before, { name, phone: number, reason }) => ({
    name,
    phone: number === null ? (before?.phone ?? '') : number && keptPhone(number),
    reason,
  }),
  told: () => ({}),
  faults: {
    watch_once: { path: 'name', code: 'watched-already' },
    watch_finds_somebody: { path: 'name', code: 'watched-nobody' },
  },
})

async function keyOf(tx: Transaction, sealer: Sealer, watchId: string): Promise<DataKey | null> {
  const [wrapped] = await tx
    .select({ keyId: subjectKey.keyId, wrapped: subjectKey.wrapped })
    .from(subjectKey)
    .where(and(eq(subjectKey.subjectKind, 'watch'), eq(subjectKey.subjectId, watchId)))
  return wrapped ? sealer.unwrap(wrapped) : null
}

function sealedOf({ name, phone: number, reason }: WatchFields, sealer: Sealer, key: DataKey) {
  return {
    name: sealer.seal(name, key),
    nameDigest: name ? sealer.digest(name) : null,
    phone: number ? sealer.seal(number, key) : null,
    phoneDigest: number ? sealer.digest(number) : null,
    reason: sealer.seal(reason, key),
  }
}

const watchSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'id', w.watch_id, 'name', w.name, 'phone', w.phone, 'reason', w.reason,
    'sinceAt', iso(w.created_at), 'version', w.version,
    'key', (select jsonb_build_object('keyId', key_id, 'wrapped', wrapped) from subject_key k
      where k.site_id = w.site_id and k.subject_kind = 'watch' and k.subject_id = w.watch_id))
  order by w.created_at desc), '[]')
  from watch_list w where w.ended_at is null`

interface Stored {
  readonly id: string
  readonly name: unknown
  readonly phone: unknown
  readonly reason: unknown
  readonly sinceAt: string
  readonly version: number
  readonly key: { readonly keyId: string; readonly wrapped: string } | null
}

/** Who is watched for, the last first; phones are masked. */
export async function listWatched(
  known: Known,
  roles: readonly string[],
): Promise<readonly Watched[]> {
  const { world } = await ask<readonly Stored[]>(known, { roles, loader: watchSql })
  const { sealer } = known.desk
  return world.map(({ id, sinceAt, version, key: wrapped, ...boxes }) => {
    const key = wrapped && sealer.unwrap(wrapped)
    const opened = (box: unknown) => (key && isSealed(box) ? sealer.open(box, key) : '')
    const number = opened(boxes.phone)
    return {
      id,
      name: opened(boxes.name),
      phoneMasked: number ? maskPhone(number) : null,
      reason: opened(boxes.reason),
      sinceAt,
      version,
    }
  })
}

export function watchSheet(list: readonly Watched[], { messages, dayOf }: Telling): Sheet {
  const { title, fields, since } = messages.desk.registers.watched
  return {
    name: title,
    columns: [text(fields.name), text(fields.phone, 16), text(fields.reason, 40), date(since)],
    rows: list.map(({ name, phoneMasked, reason, sinceAt }) => [
      name,
      phoneMasked,
      reason,
      dayOf(sinceAt),
    ]),
  }
}
