import { mkdir } from 'node:fs/promises'
import pg from 'pg'
import { appRole } from '../app-role'
import { DatabaseError } from '../database-error'
import { findBinaries } from './binaries'
import { lockDataFolder } from './data-folder-lock'
import { chooseFolders, removeSocketFolder } from './folders'
import { initialise, ownerRole } from './initialise'
import type { Say } from './say'
import { runServer } from './server'

export interface Embedded {
  /** For migrations. */
  readonly ownerUrl: string
  /** For everything else. */
  readonly appUrl: string
  readonly dataDir: string
  /** Stops the server in order and gives the folder back. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  readonly dataDir: string
  readonly say?: Say
}

const databaseName = 'frontdesk'

/** Runs the PostgreSQL that comes with the packages on `dataDir`, made at the first start. */
export async function startEmbedded({
  dataDir,
  say = () => {},
}: EmbeddedOptions): Promise<Embedded> {
  if (process.platform === 'win32') {
    throw new DatabaseError(
      'platform-not-supported',
      'On Windows please run PostgreSQL 15 or newer yourself and name it in DATABASE_URL.',
    )
  }
  const lock = await takeFolder(dataDir)
  try {
    const folders = await chooseFolders(dataDir, say)
    const binaries = await findBinaries(folders.account, say)
    await initialise(binaries, folders, say)
    const server = await runServer(binaries, folders, say)
    await makeDatabase(folders.socket)
    return {
      ...urlsAt(folders.socket),
      dataDir,
      stop: async () => {
        await server.stop()
        await removeSocketFolder(folders)
        await lock.release()
      },
    }
  } catch (cause) {
    await lock.release()
    throw cause
  }
}

/** The server that somebody runs on `dataDir` just now, left running; else one started for us. */
export async function reachEmbedded({
  dataDir,
  say = () => {},
}: EmbeddedOptions): Promise<Embedded> {
  try {
    return await startEmbedded({ dataDir, say })
  } catch (cause) {
    if (!(cause instanceof DatabaseError && cause.code === 'data-folder-in-use')) throw cause
    const { socket } = await chooseFolders(dataDir, say)
    return { ...urlsAt(socket), dataDir, stop: async () => {} }
  }
}

async function takeFolder(dataDir: string) {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o755 })
    return await lockDataFolder(dataDir)
  } catch (cause) {
    if (cause instanceof DatabaseError) throw cause
    throw new DatabaseError(
      'data-folder-unusable',
      `The data folder ${dataDir} cannot be used: ${cause instanceof Error ? cause.message : cause}. Make it writable, or name another one: DATA_DIR=/another/folder npm start`,
      cause,
    )
  }
}

const urlsAt = (socket: string) => ({
  ownerUrl: urlAt(socket, ownerRole),
  appUrl: urlAt(socket, appRole),
})

const urlAt = (socket: string, role: string): string =>
  `postgresql://${role}@/${databaseName}?host=${encodeURIComponent(socket)}`

async function makeDatabase(socket: string): Promise<void> {
  const client = new pg.Client({ host: socket, user: ownerRole, database: 'postgres' })
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [databaseName])
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}
