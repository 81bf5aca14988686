import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { withSite } from '../connect'
import { noteChanges } from '../registers/register-entry'
import { tables } from '../schema/tables'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database'
import { draft, gardenId, harbourId, monday9, opened, testId, twoSites } from '../testing/people'
import { eventHead, readEventsAfter } from './events'
import { writeCase } from './write-case'

let fresh: FreshDatabase
let lastCase = 100
let start: string
beforeAll(async () => {
  fresh = await freshDatabase()
  await twoSites(fresh.app)
})
beforeEach(async () => {
  start = await eventHead(fresh.app)
})
afterAll(() => fresh.drop())

function newCase() {
  lastCase += 1
  return opened(testId(lastCase), { number: `S-20261123-${lastCase}` })
}

/** A transaction that has written a case and not yet committed. */
async function openWrite(): Promise<{ caseId: string; commit: () => Promise<void> }> {
  const client = await fresh.app.pool.connect()
  const written = newCase()
  await client.query('begin')
  await client.query('select write_case($1)', [
    JSON.stringify({ siteId: gardenId, cases: [written] }),
  ])
  const commit = async () => {
    await client.query('commit')
    client.release()
  }
  return { caseId: written.caseId, commit }
}

/** Reads on from each cursor until nothing comes, as a server does. */
async function follow(reader: { cursor: string; seen: string[] }): Promise<void> {
  for (;;) {
    const { events, cursor } = await readEventsAfter(fresh.app, reader.cursor, 1)
    if (events.length === 0) return
    reader.cursor = cursor
    reader.seen.push(...events.map(({ caseId }) => caseId ?? ''))
  }
}

test('a write is an event with ids and nothing personal', async () => {
  const written = newCase()
  await writeCase(fresh.app, { siteId: gardenId, cases: [written] })

  const { events } = await readEventsAfter(fresh.app, start, 10)

  expect(events).toEqual([
    {
      cursor: expect.any(String),
      siteId: gardenId,
      kind: 'case',
      caseId: written.caseId,
      procedure: 'service-request',
      version: 1,
      command: 'open',
      told: [],
      deskCallId: null,
    },
  ])
})

test('who was told stands in the event', async () => {
  const to = { role: 'supervisor', personId: testId(12), department: null }
  const facts = [
    { type: 'told', to, subject: 'wentUp' },
    { type: 'noteAdded', note: 'box' },
  ]
  const base = newCase()
  const { chainEntries } = await import('../journal/hash')
  const head = { siteId: gardenId, caseId: base.caseId, sequence: 0, hash: null, recordedAt: null }
  const entries = chainEntries(head, base.row.openedAt, [{ ...draft('open'), facts }])
  await writeCase(fresh.app, { siteId: gardenId, cases: [{ ...base, entries }] })

  const { events } = await readEventsAfter(fresh.app, start, 10)

  expect(events[0]?.told).toEqual([{ ...to, subject: 'wentUp' }])
})

test('of two overlapping writes the one that began first and commits last is not missed', async () => {
  const reader = { cursor: start, seen: [] as string[] }
  const first = await openWrite()
  const second = await openWrite()

  await second.commit()
  await follow(reader)
  await first.commit()
  await follow(reader)

  expect(reader.seen.sort()).toEqual([first.caseId, second.caseId].sort())
})

test('a write whose position was drawn before an earlier transaction drew its own is not missed', async () => {
  const reader = { cursor: start, seen: [] as string[] }
  const early = await fresh.app.pool.connect()
  await early.query('begin')
  await early.query('select pg_current_xact_id()')
  const late = await openWrite()
  const written = newCase()
  await early.query('select write_case($1)', [
    JSON.stringify({ siteId: gardenId, cases: [written] }),
  ])

  await early.query('commit')
  early.release()
  await follow(reader)
  await late.commit()
  await follow(reader)

  expect(reader.seen).toEqual([written.caseId, late.caseId])
})

test('many overlapping writes are all seen once by a reader who follows them', async () => {
  const reader = { cursor: start, seen: [] as string[] }
  const written: string[] = []
  const write = async () => {
    const { caseId, commit } = await openWrite()
    await new Promise((resolve) => setTimeout(resolve, (lastCase * 7) % 13))
    await commit()
    written.push(caseId)
  }
  let isDone = false
  const writing = Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let turn = 0; turn < 8; turn++) await write()
    }),
  ).then(() => {
    isDone = true
  })

  while (!isDone) await follow(reader)
  await writing
  await follow(reader)

  expect(reader.seen.sort()).toEqual(written.sort())
})

test('a write that is taken back is no event', async () => {
  const client = await fresh.app.pool.connect()
  await client.query('begin')
  await client.query('select write_case($1)', [
    JSON.stringify({ siteId: gardenId, cases: [newCase()] }),
  ])
  await client.query('rollback')
  client.release()

  expect((await readEventsAfter(fresh.app, start, 10)).events).toEqual([])
})

test('a call of a kiosk is an event when it is made and when it is answered', async () => {
  const call = { siteId: harbourId, deskCallId: testId(300), kioskId: testId(301) }
  await withSite(fresh.app, harbourId, async (tx) => {
    await tx.insert(tables.kiosk).values({ ...call, name: '一号' })
    await tx.insert(tables.deskCall).values({ ...call, screen: 'welcome' })
  })
  const made = await readEventsAfter(fresh.app, start, 10)
  await withSite(fresh.app, harbourId, (tx) =>
    tx
      .update(tables.deskCall)
      .set({ answeredAt: new Date() })
      .where(eq(tables.deskCall.deskCallId, call.deskCallId)),
  )
  const answered = await readEventsAfter(fresh.app, made.cursor, 10)

  for (const { events } of [made, answered]) {
    expect(events).toMatchObject([{ kind: 'deskCall', deskCallId: call.deskCallId, caseId: null }])
  }
})

test('a register that changed is one event, however much of it did, and looking at it is none', async () => {
  const change = (what: 'added' | 'shown') =>
    ({
      register: 'unit',
      subjectId: testId(302),
      unitId: null,
      what,
      was: null,
      isNow: {},
    }) as const
  const note = (...changes: ReturnType<typeof change>[]) =>
    withSite(fresh.app, gardenId, (tx) =>
      noteChanges(tx, { personId: testId(1), at: monday9 }, changes),
    )
  await note(change('added'), change('added'))
  await note(change('shown'))

  const { events } = await readEventsAfter(fresh.app, start, 10)

  expect(events).toMatchObject([{ kind: 'register', siteId: gardenId, caseId: null }])
})
