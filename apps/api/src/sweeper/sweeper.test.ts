import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { addHours } from '@frontdesk/rules'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { complete, openedAt } from '../testing/requests'
import { monday9 } from '../testing/site'
import { startSweeper, sweep } from './sweeper'

let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshSites()
})
afterEach(() => fresh.drop())

const lastMonth = addHours(new Date().toISOString(), -24 * 30)

const strikes = async () => {
  const { rows } = await fresh.owner.db.execute<{ caseId: string; kinds: number }>(
    sql`select case_id as "caseId", count(*)::integer as kinds from journal
      where command = 'strikeClock' group by case_id`,
  )
  return rows
}

test('what fell due while nobody was up is carried out once, in order', async () => {
  const { caseId } = await openedAt(fresh.app, lastMonth)

  await sweep(deskOf(fresh.app, null))
  await sweep(deskOf(fresh.app, null))

  const lin = staffCaller(deskOf(fresh.app), 'lin')
  const journal = await lin.cases.journal({ caseId })
  expect(journal.map(({ at, stateAfter }) => [at, stateAfter])).toEqual([
    [lastMonth, 'withReceptionist'],
    [addHours(lastMonth, 48), 'withSupervisor'],
    [addHours(lastMonth, 168), 'withManager'],
  ])
})

test('two servers share the work and double none of it', async () => {
  await Promise.all(Array.from({ length: 24 }, () => openedAt(fresh.app, lastMonth)))

  const servers = [deskOf(fresh.app, null), deskOf(fresh.app, null)]
  await Promise.all(servers.flatMap((server) => [sweep(server), sweep(server)]))

  const struck = await strikes()
  expect(struck).toHaveLength(24)
  expect(new Set(struck.map(({ kinds }) => kinds))).toEqual(new Set([2]))
})

test('a running sweeper finds what is written overdue, within a moment', async () => {
  const desk = deskOf(fresh.app, null)
  const sweeper = startSweeper(desk)
  const lin = staffCaller(desk, 'lin')
  const caseId = randomUUID()
  const { reporterName, ...rest } = { reporterName: '陈述' }
  await lin.cases.open({
    procedure: 'visitor',
    caseId,
    input: { visitorName: reporterName, ...rest },
  })
  await fresh.owner.db.execute(
    sql`update case_file set due_at = now() - interval '1 hour',
      context = jsonb_set(context, '{lapseDueAt}', to_jsonb(iso(now() - interval '1 hour')))`,
  )

  desk.written.raise()

  await vi.waitFor(
    async () => expect((await lin.cases.get({ caseId })).state).toBe('lapsed'),
    4_000,
  )
  await sweeper.stop()
})

test('a case that cannot be struck holds up no other, and rests', async () => {
  const { caseId } = await openedAt(fresh.app, lastMonth)
  await fresh.owner.pool.query(`update case_file set context = '{}' where case_id = $1`, [caseId])
  const others = await Promise.all([1, 2, 3].map(() => openedAt(fresh.app, lastMonth)))
  const desk = deskOf(fresh.app, null)

  await sweep(desk)
  await sweep(desk)

  const struck = (await strikes()).map((each) => each.caseId)
  expect(struck.sort()).toEqual(others.map((each) => each.caseId).sort())
  const { rows } = await fresh.owner.pool.query(
    `select claimed_until > now() + interval '9 minutes' as rests from case_file where case_id = $1`,
    [caseId],
  )
  expect(rows).toEqual([{ rests: true }])
})

test('a person and the sweeper at once carry a moment out once', async () => {
  const { caseId } = await openedAt(fresh.app, lastMonth)
  const ye = staffCaller(deskOf(fresh.app, null), 'ye')

  await Promise.all([
    sweep(deskOf(fresh.app, null)),
    ye.cases.submit({ caseId, commandId: randomUUID(), command: complete }),
    sweep(deskOf(fresh.app, null)),
  ])

  expect(await strikes()).toEqual([{ caseId, kinds: 2 }])
  const lin = staffCaller(deskOf(fresh.app, monday9), 'lin')
  expect(await lin.cases.get({ caseId })).toMatchObject({ state: 'done' })
})
