import { randomBytes } from 'node:crypto'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertAppRole } from '../app-role'
import { eventHead, readEventsAfter } from '../cases/events'
import { readJournal } from '../cases/read-journal'
import { writeCase } from '../cases/write-case'
import { connect, withSite } from '../connect'
import { anchorHeads, brokenAnchors } from '../journal/anchor'
import { tables } from '../schema/tables'
import { fillEveryTable } from '../testing/every-table'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database'
import { gardenId, harbourId, opened, testId, twoSites } from '../testing/people'
import { databaseAt } from '../testing/server'
import { restoreBackup, type Target } from './restore-backup'
import { storedTables } from './stored-tables'
import { writeBackup } from './write-backup'

const masterKey = 'keyed hash'
// What breaks a line, or ends the rows, for whoever reads carelessly.
const name = 'a\\.\n\\.\r\n\u2028\t\\N𠮷'

let fresh: FreshDatabase
let file: Buffer
const made: string[] = []

beforeAll(async () => {
  fresh = await freshDatabase()
  await twoSites(fresh.app)
  await fillEveryTable(fresh.app, gardenId)
  await fresh.app.db.insert(tables.masterKey).values({ fingerprint: masterKey })
  await withSite(fresh.app, harbourId, (tx) =>
    tx.insert(tables.unit).values({
      siteId: harbourId,
      unitId: testId(301),
      label: name,
      building: '1',
    }),
  )
  file = await backupOf(fresh.ownerUrl)
})
afterAll(async () => {
  for (const database of made)
    await fresh.owner.pool.query(`drop database ${database} with (force)`)
  await fresh.drop()
})

async function backupOf(ownerUrl: string): Promise<Buffer> {
  const out = new PassThrough()
  const [whole] = await Promise.all([buffer(out), writeBackup(ownerUrl, out)])
  return whole
}

async function emptyDatabase(owner?: string): Promise<{ ownerUrl: string; appUrl: string }> {
  const database = `frontdesk_restored_${randomBytes(6).toString('hex')}`
  await fresh.owner.pool.query(`create database ${database} ${owner ? `owner ${owner}` : ''}`)
  made.push(database)
  const ownerUrl = databaseAt(fresh.ownerUrl, database)
  return { ownerUrl, appUrl: databaseAt(fresh.appUrl, database) }
}

const restored = async (bytes: Buffer, changes: Partial<Target> = {}) => {
  const target = { ...(await emptyDatabase()), masterKey, erased: [], ...changes }
  return { target, rows: await restoreBackup(Readable.from([bytes]), target) }
}

/** All that a database holds, as text, but for whose transaction wrote it. */
async function contentOf(ownerUrl: string): Promise<Record<string, string>> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const content: Record<string, string> = {}
  for (const { name: table, columns } of await storedTables(owner)) {
    const { rows } = await owner.query(
      `select coalesce(string_agg(line, e'\\n' order by line), '') as text
       from (select (${columns.map((column) => `t.${column}::text`).join(', ')})::text as line from ${table} t) lines`,
    )
    content[table] = rows[0]?.text
  }
  await owner.end()
  return content
}

test('what is restored is what was backed up, row by row, of every site', async () => {
  const { target, rows } = await restored(file)
  const before = await contentOf(fresh.ownerUrl)

  expect(await contentOf(target.ownerUrl)).toEqual(before)
  expect(rows.unit).toBe(2)
  const empty = Object.entries(before).filter(([, text]) => text === '')
  expect(empty.map(([table]) => table).sort()).toEqual([
    'auth_account',
    'auth_verification',
    'event_cursor',
  ])
})

test('a restored desk is as protected as the first, and goes on where it stood', async () => {
  const { target } = await restored(file)
  const app = connect(target.appUrl, { max: 3 })
  try {
    await assertAppRole(app)
    expect(await brokenAnchors(app, gardenId)).toEqual([])
    const head = await eventHead(app)
    await writeCase(app, {
      siteId: gardenId,
      cases: [opened(testId(401), { number: 'S-20261124-001' })],
    })
    expect((await readEventsAfter(app, head, 10)).events).toMatchObject([{ caseId: testId(401) }])
    expect(await readJournal(app, gardenId, testId(401))).toHaveLength(1)
    const { heads } = await anchorHeads(app, gardenId, '2026-11-24')
    expect(heads.map(([caseId]) => caseId)).toContain(testId(401))
    expect(await brokenAnchors(app, gardenId)).toEqual([])
    const owner = connect(target.ownerUrl, { max: 1 })
    await expect(owner.pool.query('delete from journal')).rejects.toThrow('append-only')
    await owner.close()
  } finally {
    await app.close()
  }
})

test('whoever was erased since stays erased', async () => {
  const keyId = testId(209)
  const erased = [
    { siteId: gardenId, keyId, reason: 'retention', erasedAt: '2026-11-24T00:00:00.000Z' },
    {
      siteId: testId(999),
      keyId: testId(998),
      reason: 'of no site',
      erasedAt: '2026-11-24T00:00:00.000Z',
    },
  ]
  const { target } = await restored(file, { erased })
  const { subject_key: keys = '', erasure = '' } = await contentOf(target.ownerUrl)

  expect((await contentOf(fresh.ownerUrl)).subject_key).toContain(keyId)
  expect(keys).not.toContain(keyId)
  expect(erasure).toContain(keyId)
  expect(erasure).not.toContain('of no site')
})

async function sitesIn(ownerUrl: string): Promise<number> {
  const owner = connect(ownerUrl, { max: 1 })
  const { rows: found } = await owner.pool.query(
    `select to_regclass('site') is not null as "isMade"`,
  )
  const { rows } = found[0].isMade ? await owner.pool.query('select from site') : { rows: [] }
  await owner.close()
  return rows.length
}

test('nothing is restored from half a file, or from one whose rows do not add up', async () => {
  const script = gunzipSync(file).toString()
  const short = [
    file.subarray(0, file.length - 20),
    gzipSync(script.slice(0, script.indexOf('-- rows'))),
    gzipSync(script.replace(/("unit":)2/, '$13')),
    gzipSync('select 1;\n'),
    randomBytes(64),
  ]
  for (const bytes of short) {
    const target = { ...(await emptyDatabase()), masterKey, erased: [] }
    await expect(restoreBackup(Readable.from([bytes]), target)).rejects.toMatchObject({
      code: 'backup-unreadable',
    })
    expect(await sitesIn(target.ownerUrl)).toBe(0)
  }
})

test('another master key, another version, or a desk that is there already is refused', async () => {
  await expect(restored(file, { masterKey: 'another' })).rejects.toMatchObject({
    code: 'master-key-wrong',
  })
  const newer = gunzipSync(file).toString().replace('"0001_sites_and_people"', '"9999_of_tomorrow"')
  await expect(restored(gzipSync(newer))).rejects.toMatchObject({ code: 'backup-too-new' })
  const { target } = await restored(file)
  await expect(restoreBackup(Readable.from([file]), target)).rejects.toMatchObject({
    code: 'database-not-empty',
  })
})

test('an owner who is no superuser backs up and restores the same', async () => {
  const role = `frontdesk_plain_${randomBytes(4).toString('hex')}`
  await fresh.owner.pool.query(`create role ${role} login password 'plain'`)
  const asPlain = ({ ownerUrl, appUrl }: { ownerUrl: string; appUrl: string }) => ({
    ownerUrl: ownerUrl.replace(/\/\/[^@/]*@/, `//${role}:plain@`),
    appUrl,
  })
  const first = asPlain(await emptyDatabase(role))
  await restoreBackup(Readable.from([file]), { ...first, masterKey, erased: [] })
  const again = asPlain(await emptyDatabase(role))
  await restoreBackup(Readable.from([await backupOf(first.ownerUrl)]), {
    ...again,
    masterKey,
    erased: [],
  })
  const { pathname } = new URL(again.ownerUrl.replace('@/', '@socket/'))

  expect(await contentOf(databaseAt(fresh.ownerUrl, pathname.slice(1)))).toEqual(
    await contentOf(fresh.ownerUrl),
  )
  for (const database of made.splice(0)) {
    await fresh.owner.pool.query(`drop database ${database} with (force)`)
  }
  await fresh.owner.pool.query(`drop role ${role}`)
})

test('a backup is of one moment, whatever is written meanwhile', async () => {
  let isOver = false
  const clerk = (async () => {
    for (let serial = 1; !isOver; serial++) {
      const number = `S-20261125-${String(serial).padStart(3, '0')}`
      await writeCase(fresh.app, {
        siteId: gardenId,
        cases: [opened(testId(5000 + serial), { number })],
        answer: { commandId: testId(7000 + serial), caseId: testId(5000 + serial), value: {} },
      })
    }
  })()
  const whole = await backupOf(fresh.ownerUrl)
  isOver = true
  await clerk
  const { rows } = await restored(whole)
  // Of the two cases that were there before, one was answered.
  expect(rows.command_answer).toBe((rows.case_file ?? 0) - 1)
})
