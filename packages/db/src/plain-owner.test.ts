import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertAppRole } from './app-role'
import { claimDue, msUntilDue } from './cases/due'
import { readEventsAfter } from './cases/events'
import { claimOutbox, outboxSent } from './cases/outbox'
import { readCase } from './cases/read-case'
import { writeCase } from './cases/write-case'
import { connect, type Database, withSite } from './connect'
import { enrolKiosk } from './enrolment'
import { migrate } from './migrate'
import { tables } from './schema/tables'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database'
import { gardenId, harbourId, linId, opened, testId, twoSites } from './testing/people'
import { databaseAt } from './testing/server'

const role = `frontdesk_plain_owner_${process.pid}`
const name = `frontdesk_plain_${process.pid}`
const past = '2026-11-01T00:00:00.000Z'

let fresh: FreshDatabase
let app: Database

// On a server of your own the owner may well be an ordinary role, whom forced row-level security binds.
beforeAll(async () => {
  fresh = await freshDatabase()
  const { pool } = fresh.owner
  await pool.query(`create role ${role} login password 'plain'`)
  await pool.query(`create database ${name} owner ${role}`)
  const ownerUrl = databaseAt(fresh.ownerUrl, name).replace(/\/\/[^@/]*@/, `//${role}:plain@`)
  await migrate(ownerUrl)
  app = connect(databaseAt(fresh.appUrl, name), { max: 3 })
  await twoSites(app)
})
afterAll(async () => {
  await app.close()
  await fresh.owner.pool.query(`drop database ${name} with (force)`)
  await fresh.owner.pool.query(`drop role ${role}`)
  await fresh.drop()
})

test('what looks across sites sees them under an owner who is no superuser', async () => {
  await assertAppRole(app)
  for (const siteId of [gardenId, harbourId]) {
    await writeCase(app, {
      siteId,
      cases: [opened(testId(101), { dueAt: past }, siteId)],
      outbox: [{ kind: 'mail', payload: {} }],
    })
  }

  expect((await readCase(app, { identity: { kind: 'session', token: 'lin' } })).who?.personId).toBe(
    linId,
  )
  expect((await readEventsAfter(app, null, 10)).events).toHaveLength(2)
  expect(await msUntilDue(app)).toBeLessThan(0)
  expect(await claimDue(app, 10, 60)).toHaveLength(2)
  const waiting = await claimOutbox(app, 10, 60)
  expect(waiting).toHaveLength(2)
  await outboxSent(
    app,
    waiting.map(({ outboxId }) => outboxId),
  )
})

test('a kiosk is enrolled under an owner who is no superuser', async () => {
  const kiosk = { siteId: harbourId, kioskId: testId(50) }
  await withSite(app, harbourId, async (tx) => {
    await tx.insert(tables.kiosk).values({ ...kiosk, name: '一号' })
    await tx
      .insert(tables.kioskCode)
      .values({ ...kiosk, codeHash: 'code', expiresAt: new Date('2126-01-01T00:00:00Z') })
  })

  const enrolled = await enrolKiosk(app, { codeHash: 'code', tokenHash: 'token', pxPerMm: null })

  expect(enrolled?.siteId).toBe(harbourId)
})
