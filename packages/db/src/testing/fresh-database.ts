import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { connect, type Database } from '../connect'
import { databaseAt, serverVariable, type TestServer } from './server'

export interface FreshDatabase {
  /** The owner, past row-level security where it is superuser: for arranging and looking. */
  readonly owner: Database
  /** `frontdesk_app`, as the API connects. */
  readonly app: Database
  readonly ownerUrl: string
  readonly appUrl: string
  drop(): Promise<void>
}

/** A database of its own with all tables and no rows, copied from the run's template. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = testServer()
  const name = `${server.prefix}${randomBytes(6).toString('hex')}`
  await asOwner(server, `create database ${name} template ${server.template}`)
  const ownerUrl = databaseAt(server.ownerUrl, name)
  const appUrl = databaseAt(server.appUrl, name)
  const owner = connect(ownerUrl, { max: 4 })
  const app = connect(appUrl, { max: 10 })
  const drop = async () => {
    await Promise.all([owner.close(), app.close()])
    await asOwner(server, `drop database if exists ${name} with (force)`)
  }
  return { owner, app, ownerUrl, appUrl, drop }
}

function testServer(): TestServer {
  const address = process.env[serverVariable]
  if (address) return JSON.parse(address)
  throw new Error(
    "No test server: name '@frontdesk/db/testing/setup' as globalSetup in vitest.config.ts",
  )
}

async function asOwner({ ownerUrl }: TestServer, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
