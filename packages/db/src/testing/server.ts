import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { serverAt } from '../connect'
import { startEmbedded } from '../embedded/start-embedded'
import { migrate, migrationsHash } from '../migrate'

/** Where the tests of a run find their server and the database that theirs are copies of. */
export interface TestServer {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly template: string
  /** Begins the name of every database of this run. */
  readonly prefix: string
}

export const serverVariable = 'FRONTDESK_TEST_SERVER'

export interface RunningTestServer extends TestServer {
  stop(): Promise<void>
}

/** A server in a temporary folder, or the one at TEST_DATABASE_URL, with the template made. */
export async function startTestServer(): Promise<RunningTestServer> {
  const named = process.env.TEST_DATABASE_URL
  const { ownerUrl, appUrl, stop } = named
    ? { ...serverAt(named), stop: async () => {} }
    : await startTemporary()
  const template = await makeTemplate(ownerUrl, appUrl)
  const prefix = `frontdesk_test_${randomBytes(4).toString('hex')}_`
  return {
    ownerUrl,
    appUrl,
    template,
    prefix,
    stop: async () => {
      if (named) await dropLeftovers(ownerUrl, prefix)
      await stop()
    },
  }
}

interface Started {
  readonly ownerUrl: string
  readonly appUrl: string
  stop(): Promise<void>
}

async function startTemporary(): Promise<Started> {
  const dataDir = await mkdtemp(join(tmpdir(), 'frontdesk-test-'))
  // The server of a root runs as somebody else, who has to get in.
  await chmod(dataDir, 0o755)
  const { ownerUrl, appUrl, stop } = await startEmbedded({ dataDir })
  return {
    ownerUrl,
    appUrl,
    stop: async () => {
      await stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Kept between runs on a server of your own; its name holds the hash of the migrations. */
async function makeTemplate(ownerUrl: string, appUrl: string): Promise<string> {
  const template = `frontdesk_template_${(await migrationsHash()).slice(0, 12)}`
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query(`select pg_advisory_lock(hashtext('frontdesk template'))`)
    const found = await owner.query<{ done: boolean }>(
      'select datistemplate as done from pg_database where datname = $1',
      [template],
    )
    if (found.rows[0]?.done) return template
    await owner.query(`drop database if exists ${template} with (force)`)
    await owner.query(`create database ${template}`)
    await migrate(databaseAt(ownerUrl, template), databaseAt(appUrl, template))
    await owner.query(`alter database ${template} with is_template true`)
    return template
  } finally {
    await owner.end()
  }
}

async function dropLeftovers(ownerUrl: string, prefix: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    )
    for (const { datname } of rows)
      await owner.query(`drop database if exists ${datname} with (force)`)
  } finally {
    await owner.end()
  }
}

/** The same server and role, another database. */
export const databaseAt = (url: string, database: string): string =>
  url.replace(/^([^:]+:\/\/[^/]*\/)[^?]*/, (_, server: string) => `${server}${database}`)
