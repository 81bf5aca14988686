import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { DatabaseError } from '../database-error'
import { migrate, unknownMigrations } from '../migrate'
import {
  type BackupHeader,
  type BackupRows,
  endOfRows,
  readCopy,
  readEnd,
  readHead,
} from './backup-header'
import { type ErasedKey, eraseAgain } from './erased-keys'
import { linesOf } from './lines-of'
import { withOpenTables } from './open-tables'

export interface Target {
  readonly ownerUrl: string
  readonly appUrl: string
  /** The keyed hash of the master key that is at hand. */
  readonly masterKey: string
  /** What was erased since the backup was taken, as far as it is known. */
  readonly erased: readonly ErasedKey[]
}

const chunkBytes = 1_048_576

/**
 * Fills an empty database from a backup, all or nothing, and erases again who was erased since. Throws
 * `backup-unreadable`, `backup-too-new`, `master-key-wrong`, `database-not-empty`.
 */
export async function restoreBackup(file: Readable, target: Target): Promise<BackupRows> {
  const unpacked = file.pipe(createGunzip({ chunkSize: chunkBytes }))
  file.on('error', (cause) => unpacked.destroy(cause))
  const lines = linesOf(unpacked)
  const header = await headerOf(lines)
  await assertFits(header, target)
  await migrate(target.ownerUrl, target.appUrl, new Set(header.migrations.map(({ name }) => name)))
  const owner = new pg.Client({ connectionString: target.ownerUrl })
  await owner.connect()
  try {
    await assertEmpty(owner)
    const rows = await fill(owner, { lines, header, target })
    await migrate(target.ownerUrl, target.appUrl)
    return rows
  } finally {
    unpacked.destroy()
    await owner.end()
  }
}

const unreadable = (cause?: unknown): DatabaseError =>
  new DatabaseError(
    'backup-unreadable',
    'This file is not a whole backup of Frontdesk. Nothing was restored; take another copy of it.',
    cause,
  )

async function headerOf(lines: AsyncGenerator<Buffer, void>): Promise<BackupHeader> {
  const first = await next(lines)
  const header = first && readHead(first.toString())
  if (header?.format !== 1) throw unreadable()
  return header
}

/** What cannot be unpacked, or ends too soon, is no backup. */
async function next(lines: AsyncGenerator<Buffer, void>): Promise<Buffer | null> {
  try {
    return (await lines.next()).value ?? null
  } catch (cause) {
    throw unreadable(cause)
  }
}

async function assertFits(header: BackupHeader, { masterKey }: Target): Promise<void> {
  const unknown = await unknownMigrations(header.migrations)
  if (unknown.length > 0) {
    throw new DatabaseError(
      'backup-too-new',
      `The backup was made by another version of Frontdesk (this one does not know ${unknown.join(', ')}). Restore it with that version or a newer one.`,
    )
  }
  if (header.masterKey !== null && header.masterKey !== masterKey) {
    throw new DatabaseError(
      'master-key-wrong',
      'The master key is not the one that sealed this backup. Put the master.key of the desk it was taken from into the data folder, or name it in MASTER_KEY.',
    )
  }
}

async function assertEmpty(owner: pg.Client): Promise<void> {
  const { rowCount } = await owner.query('select from site limit 1')
  if (rowCount === 0) return
  throw new DatabaseError(
    'database-not-empty',
    'There is a desk in this database already. Restore into an empty one: DATA_DIR=/new/folder npm run restore -- FILE',
  )
}

interface Filling {
  readonly lines: AsyncGenerator<Buffer, void>
  readonly header: BackupHeader
  readonly target: Target
}

async function fill(owner: pg.Client, { lines, header, target }: Filling): Promise<BackupRows> {
  await owner.query('begin')
  const rows = await withOpenTables(owner, async () => {
    const copied = await copyAll(owner, lines)
    await eraseAgain(owner, target.erased)
    return copied
  })
  for (const { name, value } of header.sequences) {
    await owner.query('select setval($1, $2)', [name, value])
  }
  await owner.query('commit')
  return rows
}

async function copyAll(owner: pg.Client, lines: AsyncGenerator<Buffer, void>): Promise<BackupRows> {
  const rows: Record<string, number> = {}
  for (let line = await next(lines); line; line = await next(lines)) {
    const end = readEnd(line.toString())
    if (end) {
      if (JSON.stringify(end) !== JSON.stringify(rows)) throw unreadable()
      return rows
    }
    const copy = readCopy(line.toString())
    if (!copy) throw unreadable()
    const stream = owner.query(copyFrom(copy.statement))
    await pipeline(rowsOf(lines), stream)
    rows[copy.table] = stream.rowCount
  }
  throw unreadable()
}

async function* rowsOf(lines: AsyncGenerator<Buffer, void>): AsyncGenerator<Buffer, void> {
  for (;;) {
    const line = await next(lines)
    if (!line) throw unreadable()
    if (line.length === endOfRows.length && line.toString() === endOfRows) return
    yield line
  }
}
