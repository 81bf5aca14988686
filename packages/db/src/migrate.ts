import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { ensureAppRole } from './app-role'
import { DatabaseError } from './database-error'

interface Migration {
  readonly name: string
  readonly sql: string
  readonly hash: string
}

const folder = new URL('../migrations/', import.meta.url)
const oldestServer = 150000

/**
 * Brings the database up to this version, as owner, or applies `only` some migrations; answers the names
 * of what was applied now.
 */
export async function migrate(
  ownerUrl: string,
  appUrl?: string,
  only?: ReadonlySet<string>,
): Promise<string[]> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query(`select pg_advisory_lock(hashtext('frontdesk migrate'))`)
    await assertServerVersion(owner)
    await ensureAppRole(owner, appUrl ? new URL(readable(appUrl)).password || null : null)
    const migrations = await readMigrations()
    return await applyMissing(
      owner,
      migrations.filter(({ name }) => !only || only.has(name)),
    )
  } finally {
    await owner.end()
  }
}

/** Those migrations of another database that this version does not have, or has with another text. */
export async function unknownMigrations(
  applied: readonly Pick<Migration, 'name' | 'hash'>[],
): Promise<string[]> {
  const known = new Map((await readMigrations()).map(({ name, hash }) => [name, hash]))
  return applied.filter(({ name, hash }) => known.get(name) !== hash).map(({ name }) => name)
}

/** A hash over all migrations: two databases with the same one have the same tables. */
export async function migrationsHash(): Promise<string> {
  const migrations = await readMigrations()
  return hashOf(migrations.map(({ name, hash }) => `${name} ${hash}`).join('\n'))
}

// A URL on a socket names no host, which URL does not accept.
const readable = (url: string): string => url.replace('@/', '@socket/')

async function assertServerVersion(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ version: string }>(
    `select current_setting('server_version_num') as version`,
  )
  if (Number(rows[0]?.version) >= oldestServer) return
  throw new DatabaseError(
    'platform-not-supported',
    'This PostgreSQL is too old. Frontdesk needs version 15 or newer.',
  )
}

async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(fileURLToPath(folder))).filter((name) => name.endsWith('.sql'))
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8')
      return { name: name.replace(/\.sql$/, ''), sql, hash: hashOf(sql) }
    }),
  )
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

async function applyMissing(owner: pg.Client, migrations: Migration[]): Promise<string[]> {
  await owner.query(`create table if not exists schema_migration (
    name text primary key, hash text not null, applied_at timestamptz not null default now())`)
  const { rows } = await owner.query<{ name: string; hash: string }>(
    'select name, hash from schema_migration',
  )
  const hashes = new Map(rows.map(({ name, hash }) => [name, hash]))
  const applied: string[] = []
  for (const migration of migrations) {
    const known = hashes.get(migration.name)
    if (known === migration.hash) continue
    if (known !== undefined) throw changed(migration.name)
    await applyOne(owner, migration)
    applied.push(migration.name)
  }
  return applied
}

async function applyOne(owner: pg.Client, { name, sql, hash }: Migration): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query(sql)
    await owner.query('insert into schema_migration (name, hash) values ($1, $2)', [name, hash])
    await owner.query('commit')
  } catch (cause) {
    await owner.query('rollback')
    throw new Error(`Migration ${name} failed`, { cause })
  }
}

const changed = (name: string): DatabaseError =>
  new DatabaseError(
    'migration-changed',
    `Migration ${name} was applied with another text than this version has. Use the version that made this database, or restore a backup.`,
  )
