import { randomBytes, randomUUID } from 'node:crypto'
import { link, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../connect'
import { DatabaseError } from '../database-error'
import { keyBytes, type Sealer } from './sealer'

export interface MasterKeySource {
  /** The value of MASTER_KEY, in base64; without it the key is a file in `dataDir`. */
  readonly masterKey?: string | undefined
  readonly dataDir: string
}

const pathIn = (dataDir: string): string => join(dataDir, 'master.key')

/** The key that locks all others, never in the database; made at the first start. */
export const loadMasterKey = async (source: MasterKeySource): Promise<Buffer> =>
  (await findMasterKey(source)) ?? (await makeKey(pathIn(source.dataDir)))

/** The key where there is one already. */
export async function findMasterKey({
  masterKey,
  dataDir,
}: MasterKeySource): Promise<Buffer | null> {
  return masterKey ? decode(masterKey, 'MASTER_KEY') : readKey(pathIn(dataDir))
}

/** By what a master key is known without being known. */
export const fingerprintOf = (sealer: Sealer): string => sealer.digest('frontdesk master key')

async function readKey(path: string): Promise<Buffer | null> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null
    throw cause
  })
  return text === null ? null : decode(text.trim(), path)
}

/** Written aside, flushed and linked into place: half a key would lock everything up for ever. */
async function makeKey(path: string): Promise<Buffer> {
  const aside = `${path}.${randomUUID()}.new`
  const file = await open(aside, 'wx', 0o600)
  await file.writeFile(`${randomBytes(keyBytes).toString('base64')}\n`)
  await file.sync()
  await file.close()
  await link(aside, path).catch((cause) => {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
  })
  await rm(aside)
  const key = await readKey(path)
  if (!key) throw new Error(`${path} went away while it was made`)
  return key
}

function decode(text: string, source: string): Buffer {
  const key = Buffer.from(text, 'base64')
  if (key.length === keyBytes) return key
  throw new DatabaseError(
    'master-key-wrong',
    `${source} does not hold a master key: ${keyBytes} bytes in base64, as \`openssl rand -base64 ${keyBytes}\` prints. Put the right one back; without it sealed names and phones cannot be read.`,
  )
}

/** Refuses a master key that is not the one this database was begun with. */
export async function assertMasterKey(
  { pool }: Pick<Database, 'pool'>,
  sealer: Sealer,
): Promise<void> {
  const fingerprint = fingerprintOf(sealer)
  await pool.query('insert into master_key (fingerprint) values ($1) on conflict do nothing', [
    fingerprint,
  ])
  const { rows } = await pool.query<{ fingerprint: string }>('select fingerprint from master_key')
  if (rows[0]?.fingerprint === fingerprint) return
  throw new DatabaseError(
    'master-key-wrong',
    'The master key is not the one that sealed this database. Put the right MASTER_KEY, or the file master.key of the data folder, back.',
  )
}
