import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withSite } from '../connect'
import { verifyChain } from '../journal/hash'
import { tables } from '../schema/tables'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database'
import { continued, draft, gardenId, monday9, opened, testId, twoSites } from '../testing/people'
import { type CaseRecord, readCase } from './read-case'
import { readJournal } from './read-journal'
import { writeCase } from './write-case'
import { TakenError, VersionMovedError } from './write-error'

const identity = { kind: 'system', siteId: gardenId } as const

let fresh: FreshDatabase
let lastCase = 100
beforeAll(async () => {
  fresh = await freshDatabase()
  await twoSites(fresh.app)
})
afterAll(() => fresh.drop())

async function openCase(): Promise<CaseRecord> {
  lastCase += 1
  const caseId = testId(lastCase)
  const number = `S-20261123-${lastCase}`
  await writeCase(fresh.app, { siteId: gardenId, cases: [opened(caseId, { number })] })
  return readRecord(caseId)
}

async function readRecord(caseId: string): Promise<CaseRecord> {
  const { case: record } = await readCase(fresh.app, { identity, caseId })
  if (!record) throw new Error(`No case ${caseId}`)
  return record
}

describe('a write', () => {
  test('carries the case to the sequence of its last entry', async () => {
    const record = await openCase()
    const drafts = [draft('strikeClock'), draft('complete', 'done')]

    const { versions } = await writeCase(fresh.app, {
      siteId: gardenId,
      cases: [continued(record, drafts)],
    })

    expect(versions).toEqual({ [record.caseId]: 3 })
    expect(await readRecord(record.caseId)).toMatchObject({ version: 3, state: 'done' })
  })

  test('leaves a chain that verifies', async () => {
    const record = await openCase()
    const facts = [
      { type: 'noted', 数: 1.5, big: 1e21, é: '𠮷', none: null, deep: [{ b: 1, a: 2 }] },
    ]
    const written = continued(record, [{ ...draft('addNote'), facts }])
    await writeCase(fresh.app, { siteId: gardenId, cases: [written] })

    const entries = await readJournal(fresh.app, gardenId, record.caseId)

    expect(entries).toHaveLength(2)
    expect(verifyChain(entries)).toEqual({ ok: true })
  })

  test('of a version that moved is refused and changes nothing', async () => {
    const record = await openCase()
    await writeCase(fresh.app, { siteId: gardenId, cases: [continued(record)] })
    const late = writeCase(fresh.app, {
      siteId: gardenId,
      cases: [opened(testId(900), { number: 'S-20261123-900' }), continued(record)],
    })

    await expect(late).rejects.toBeInstanceOf(VersionMovedError)
    const { case: neighbour } = await readCase(fresh.app, { identity, caseId: testId(900) })
    expect(neighbour).toBeNull()
  })

  test('of two at once exactly one succeeds', async () => {
    const record = await openCase()
    const write = () => writeCase(fresh.app, { siteId: gardenId, cases: [continued(record)] })

    const results = await Promise.allSettled([write(), write(), write()])

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await readRecord(record.caseId)).toMatchObject({ version: 2 })
  })

  test('of a case that is not there is refused as moved', async () => {
    const record = await openCase()
    const missing = { ...continued(record), caseId: testId(901) }

    const write = writeCase(fresh.app, { siteId: gardenId, cases: [missing] })

    await expect(write).rejects.toBeInstanceOf(VersionMovedError)
  })

  test('whose entries do not join the stored chain is refused', async () => {
    const record = { ...(await openCase()), headHash: 'another' }

    const write = writeCase(fresh.app, { siteId: gardenId, cases: [continued(record)] })

    await expect(write).rejects.toThrow('does not join')
  })

  test('recorded before the entry it follows is refused', async () => {
    const record = await openCase()
    const written = continued(record)
    const entries = written.entries.map((entry) => ({
      ...entry,
      recordedAt: '2026-11-22T00:00:00.000Z',
    }))

    const write = writeCase(fresh.app, { siteId: gardenId, cases: [{ ...written, entries }] })

    await expect(write).rejects.toThrow('does not join')
  })

  test('without an entry is refused', async () => {
    const record = await openCase()
    const silent = { ...continued(record), entries: [] }

    const write = writeCase(fresh.app, { siteId: gardenId, cases: [silent] })

    await expect(write).rejects.toThrow('without an entry')
  })
})

describe('what must be unique', () => {
  test('a case number is given once', async () => {
    const record = await openCase()
    const again = opened(testId(902), { number: record.number })

    const write = writeCase(fresh.app, { siteId: gardenId, cases: [again] })

    await expect(write).rejects.toMatchObject({ constraint: 'case_file_number' })
  })

  test('a command id is answered once, and its answer is kept', async () => {
    const record = await openCase()
    const commandId = testId(800)
    const answer = { commandId, caseId: record.caseId, value: { version: 2 } }
    await writeCase(fresh.app, { siteId: gardenId, cases: [continued(record)], answer })
    const moved = await readRecord(record.caseId)

    const again = writeCase(fresh.app, { siteId: gardenId, cases: [continued(moved)], answer })

    await expect(again).rejects.toMatchObject({ constraint: 'command_answer_pkey' })
    await expect(again).rejects.toBeInstanceOf(TakenError)
    const read = await readCase(fresh.app, { identity, commandId })
    expect(read.answer).toEqual({ caseId: record.caseId, value: { version: 2 } })
    expect(await readRecord(record.caseId)).toMatchObject({ version: 2 })
  })
})

test('registers, keys and outbox are written with the case', async () => {
  const record = await openCase()
  const keyId = testId(700)

  await writeCase(fresh.app, {
    siteId: gardenId,
    cases: [continued(record)],
    registers: [
      {
        sql: `insert into badge (site_id, badge_no, case_id, taken_at)
          select current_site(), ($1->>'badgeNo')::integer, ($1->>'caseId')::uuid, ($1->>'at')::timestamptz`,
        args: { badgeNo: 7, caseId: record.caseId, at: monday9 },
      },
    ],
    keys: [{ keyId, subjectKind: 'case', subjectId: record.caseId, wrapped: 'box' }],
    outbox: [{ kind: 'mail', payload: { to: 'x' } }],
  })

  const { key } = await readCase(fresh.app, { identity, caseId: record.caseId })
  expect(key).toEqual({ keyId, wrapped: 'box' })
  const [badges, waiting] = await withSite(fresh.app, gardenId, async (tx) => [
    await tx.select().from(tables.badge),
    await tx.select().from(tables.outbox),
  ])
  expect(badges).toMatchObject([{ badgeNo: 7, freedAt: null }])
  expect(waiting).toMatchObject([{ kind: 'mail', sentAt: null }])
})
