import { sql } from 'drizzle-orm'
import type { CaseRecord } from '../cases/read-case'
import type { WrittenCase, WrittenRow } from '../cases/write-case'
import { type Database, withSite } from '../connect'
import { chainEntries, type EntryDraft } from '../journal/hash'
import { tables } from '../schema/tables'

export const monday9 = '2026-11-23T01:00:00.000Z'

/** An id that a test can name: the same number, the same id. */
export const testId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export const gardenId = testId(1)
export const harbourId = testId(2)
export const linId = testId(11)
export const guId = testId(12)

/** Two sites: 林知夏 is receptionist at both, 顾明远 supervisor at the first only. Their tokens are `lin` and `gu`. */
export async function twoSites(database: Pick<Database, 'db'>): Promise<void> {
  const { db } = database
  await db.insert(tables.site).values([
    { siteId: gardenId, companyName: '闻溪物业', name: '汀兰苑', createdAt: new Date(0) },
    { siteId: harbourId, companyName: '闻溪物业', name: '望海台', createdAt: new Date(1) },
  ])
  const people = [
    { personId: linId, name: '林知夏', token: 'lin' },
    { personId: guId, name: '顾明远', token: 'gu' },
  ]
  for (const { personId, name, token } of people) {
    await db.insert(tables.authUser).values({ id: token, name, email: `${token}@desk.invalid` })
    await db.insert(tables.person).values({ personId, name, authUserId: token })
    const expiresAt = new Date(Date.now() + 3_600_000)
    await db.insert(tables.authSession).values({ id: token, token, userId: token, expiresAt })
  }
  const receptionist = { personId: linId, roles: ['receptionist'] }
  await withSite(database, gardenId, async (tx) => {
    await tx.insert(tables.staff).values([
      { ...receptionist, siteId: gardenId },
      { personId: guId, roles: ['supervisor'], siteId: gardenId },
    ])
  })
  await withSite(database, harbourId, async (tx) => {
    await tx.insert(tables.staff).values({ ...receptionist, siteId: harbourId })
  })
}

export const draft = (command: string, stateAfter = 'withReceptionist'): EntryDraft => ({
  at: monday9,
  by: { role: 'receptionist', personId: linId },
  command,
  facts: [],
  clauses: [],
  stateBefore: 'withReceptionist',
  stateAfter,
})

export const row = (changes: Partial<WrittenRow> = {}): WrittenRow => ({
  procedure: 'service-request',
  number: 'S-20261123-001',
  state: 'withReceptionist',
  context: { matter: null },
  holderRole: 'receptionist',
  holderPersonId: null,
  department: null,
  unitId: null,
  title: null,
  policy: {},
  dueAt: null,
  dueKind: null,
  openedAt: monday9,
  openedBy: { role: 'receptionist', personId: linId },
  endedAt: null,
  ...changes,
})

/** A new case of one entry. */
export const opened = (
  caseId: string,
  changes: Partial<WrittenRow> = {},
  siteId = gardenId,
): WrittenCase => {
  const head = { siteId, caseId, sequence: 0, hash: null, recordedAt: null }
  return {
    caseId,
    expectedVersion: 0,
    row: row(changes),
    entries: chainEntries(head, monday9, [draft('open')]),
  }
}

/** The next command on a case as it was read. */
export const continued = (record: CaseRecord, drafts = [draft('addNote')]): WrittenCase => ({
  caseId: record.caseId,
  expectedVersion: record.version,
  row: row({ number: record.number, state: drafts.at(-1)?.stateAfter ?? record.state }),
  entries: chainEntries(
    {
      siteId: gardenId,
      caseId: record.caseId,
      sequence: record.version,
      hash: record.headHash,
      recordedAt: record.headRecordedAt,
    },
    monday9,
    drafts,
  ),
})

/** How many rows of a table a connection sees. */
export async function countRows({ db }: Pick<Database, 'db'>, table: string): Promise<number> {
  const { rows } = await db.execute<{ count: string }>(
    sql`select count(*) from ${sql.identifier(table)}`,
  )
  return Number(rows[0]?.count)
}
