import { hkdfSync } from 'node:crypto'
import {
  assertAppRole,
  assertMasterKey,
  connect,
  createSealer,
  type Database,
  loadMasterKey,
  migrate,
  reachEmbedded,
  type Sealer,
  serverAt,
  startEmbedded,
} from '@frontdesk/db'
import type { Config } from '../config'
import { sayEmbedded } from './say'

export interface Opened {
  readonly database: Database
  readonly sealer: Sealer
  /** Past row-level security: for migrations and backups alone. */
  readonly ownerUrl: string
  /** Signs session cookies: the same on every server that holds the master key. */
  readonly cookieSecret: string
  close(): Promise<void>
}

const secretBytes = 32

/** The database, brought up to this version: the one named, else our own in the data folder. */
export const openDatabase = (config: Config): Promise<Opened> => open(config, startEmbedded)

/** The same, which a desk may be using just now: for what only looks at it. */
export const openSharedDatabase = (config: Config): Promise<Opened> => open(config, reachEmbedded)

async function open(config: Config, start: typeof startEmbedded): Promise<Opened> {
  const { dataDir, databaseUrl, databaseAppUrl, masterKey } = config
  const embedded = databaseUrl ? null : await start({ dataDir, say: sayEmbedded })
  try {
    const urls = embedded ?? serverAt(databaseUrl ?? '', databaseAppUrl)
    await migrate(urls.ownerUrl, urls.appUrl)
    const database = connect(urls.appUrl)
    await assertAppRole(database)
    const key = await loadMasterKey({ masterKey, dataDir })
    const sealer = createSealer(key)
    await assertMasterKey(database, sealer)
    const secret = hkdfSync('sha256', key, '', 'frontdesk: sign cookies', secretBytes)
    return {
      database,
      sealer,
      ownerUrl: urls.ownerUrl,
      cookieSecret: Buffer.from(secret).toString('base64url'),
      close: async () => {
        await database.close()
        await embedded?.stop()
      },
    }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}
