import { createHmac } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { appRole } from './app-role'
import { tables } from './schema/tables'

export type Drizzle = NodePgDatabase<typeof tables>
export type Transaction = Parameters<Parameters<Drizzle['transaction']>[0]>[0]

export interface Database {
  readonly pool: pg.Pool
  readonly db: Drizzle
  close(): Promise<void>
}

export interface ConnectOptions {
  /** The most connections at once. */
  readonly max?: number
}

/** A pool on `url`. Connections that break are replaced; a statement that hangs is ended. */
export function connect(url: string, { max = 20 }: ConnectOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    statement_timeout: 30_000,
    query_timeout: 35_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'frontdesk',
  })
  // Without listeners a connection that breaks, idle or between two statements, would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return { pool, db: drizzle(pool, { schema: tables }), close: () => pool.end() }
}

/** The two ways into a server of your own: the app's password follows from the owner's, the same on every server. */
export function serverAt(ownerUrl: string, appUrl?: string): { ownerUrl: string; appUrl: string } {
  if (appUrl) return { ownerUrl, appUrl }
  const url = new URL(ownerUrl)
  if (url.password) {
    url.password = createHmac('sha256', url.password).update(appRole).digest('base64url')
  }
  url.username = appRole
  return { ownerUrl, appUrl: url.href }
}

/** A transaction in which the rows of this site are visible, and no others. */
export function withSite<Result>(
  { db }: Pick<Database, 'db'>,
  siteId: string,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('frontdesk.site', ${siteId}, true)`)
    return work(tx)
  })
}
