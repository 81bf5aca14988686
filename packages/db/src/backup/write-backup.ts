import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import {
  type AppliedMigration,
  type BackupHeader,
  type BackupRows,
  copyLine,
  endLine,
  endOfRows,
  headLine,
} from './backup-header'
import { type StoredTable, storedTables } from './stored-tables'

/** Told how many tables there are, and then of each that is written. */
export type Begin = (tables: number) => { step(): void }

/**
 * Writes everything that the database holds at one moment, as a gzipped SQL script, while others go on
 * working. Reads as the owner; sealed values stay sealed. Answers how many rows each table has.
 */
export async function writeBackup(
  ownerUrl: string,
  file: Writable,
  begin: Begin = () => ({ step: () => {} }),
): Promise<BackupRows> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query('begin isolation level repeatable read read only')
    const tables = await storedTables(owner)
    const rows: Record<string, number> = {}
    await pipeline(
      Readable.from(script(owner, { tables, rows, ...begin(tables.length) })),
      createGzip(),
      file,
    )
    return rows
  } finally {
    await owner.end()
  }
}

interface Script {
  readonly tables: readonly StoredTable[]
  readonly rows: Record<string, number>
  readonly step: () => void
}

async function* script(owner: pg.Client, { tables, rows, step }: Script) {
  yield headLine(await headerOf(owner))
  const { rows: sites } = await owner.query<{ id: string }>(
    'select site_id as id from site order by 1',
  )
  for (const table of tables) {
    yield copyLine(table.name, table.columns)
    let count = 0
    for (const siteId of table.hasSite ? sites.map(({ id }) => id) : [null]) {
      const stream = owner.query(copyTo(await rowsOf(owner, table, siteId)))
      yield* stream
      count += stream.rowCount
    }
    rows[table.name] = count
    yield endOfRows
    step()
  }
  yield endLine(rows)
}

// Row-level security binds an owner without superuser; a superuser sees all sites at once.
async function rowsOf(owner: pg.Client, { name, columns }: StoredTable, siteId: string | null) {
  await owner.query(`select set_config('frontdesk.site', $1, true)`, [siteId ?? ''])
  const where = siteId === null ? '' : ' where site_id = current_site()'
  return `copy (select ${columns.join(', ')} from ${name}${where}) to stdout`
}

async function headerOf(owner: pg.Client): Promise<BackupHeader> {
  const { rows: migrations } = await owner.query<AppliedMigration>(
    'select name, hash from schema_migration order by name',
  )
  const { rows: sequences } = await owner.query<{ name: string; value: string }>(
    `select sequencename::text as name, coalesce(last_value, start_value)::text as value
     from pg_sequences where schemaname = 'public' order by 1`,
  )
  const { rows } = await owner.query<{ takenAt: string; masterKey: string | null }>(
    `select iso(now()) as "takenAt", (select fingerprint from master_key) as "masterKey"`,
  )
  const [known] = rows
  if (!known) throw new Error('The database does not tell its time')
  return { format: 1, ...known, migrations, sequences }
}
