import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { type Database, withSite } from '../connect'
import { tables } from '../schema/tables'

/** A data key that was thrown away: who was behind it is nowhere in it. */
export interface ErasedKey {
  readonly siteId: string
  readonly keyId: string
  readonly reason: string
  /** An instant. */
  readonly erasedAt: string
}

const pathIn = (dataDir: string): string => join(dataDir, 'erased-keys.json')

/** The list beside the database, which a restore goes by; empty where none was kept yet. */
export async function readErasedKeys(dataDir: string): Promise<readonly ErasedKey[]> {
  const text = await readFile(pathIn(dataDir), 'utf8').catch((cause) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '[]'
    throw cause
  })
  return JSON.parse(text)
}

/** Writes down beside the database what has been erased in it: a backup taken earlier does not know. */
export async function keepErasedKeys(database: Database, dataDir: string): Promise<void> {
  const kept = await readErasedKeys(dataDir)
  const known = new Map(kept.map((key) => [key.keyId, key]))
  for (const key of await erasedKeys(database)) known.set(key.keyId, key)
  if (known.size === kept.length) return
  await mkdir(dataDir, { recursive: true })
  const aside = `${pathIn(dataDir)}.${randomUUID()}.new`
  try {
    await writeFile(aside, JSON.stringify([...known.values()]), { mode: 0o600, flush: true })
    await rename(aside, pathIn(dataDir))
  } finally {
    await rm(aside, { force: true })
  }
}

async function erasedKeys(database: Database): Promise<ErasedKey[]> {
  const sites = await database.db.select({ siteId: tables.site.siteId }).from(tables.site)
  const found: ErasedKey[] = []
  for (const { siteId } of sites) {
    const rows = await withSite(database, siteId, (tx) => tx.select().from(tables.erasure))
    for (const row of rows) found.push({ ...row, erasedAt: row.erasedAt.toISOString() })
  }
  return found
}

/** Throws the same keys away in a database restored from before, with the files that they opened. */
export async function eraseAgain(owner: pg.Client, keys: readonly ErasedKey[]): Promise<void> {
  await owner.query(eraseSql, [JSON.stringify(keys)])
}

const eraseSql = `
  with listed as (
    select * from jsonb_to_recordset($1::jsonb) as (
      "siteId" uuid, "keyId" uuid, reason text, "erasedAt" timestamptz)),
  gone as (
    delete from subject_key k using listed l where k.site_id = l."siteId" and k.key_id = l."keyId"
    returning k.site_id, k.subject_kind, k.subject_id),
  files as (
    delete from attachment a using gone g
    where g.subject_kind = 'attachment' and a.site_id = g.site_id and a.attachment_id = g.subject_id)
  insert into erasure (site_id, key_id, reason, erased_at)
  select "siteId", "keyId", reason, "erasedAt" from listed l
  where exists (select from site s where s.site_id = l."siteId")
  on conflict do nothing`
