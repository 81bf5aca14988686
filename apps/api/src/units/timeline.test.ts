import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { paidTenant } from '../testing/passes'
import { input, openedAt } from '../testing/requests'
import { home, otherHome } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const timelineOf = (unitId: string, more: object = {}) =>
  staffCaller(deskOf(fresh.app), 'lin').units.timeline({ unitId, ...more })

test('every case of a unit stands on one timeline, newest first, with what hangs on it', async () => {
  await openedAt(fresh.app, '2026-11-20T01:00:00.000Z')
  await openedAt(fresh.app, '2026-11-21T01:00:00.000Z', { unitId: otherHome })
  const { does } = await paidTenant(fresh.app)
  await does('lin', { type: 'issue' })

  const { events, nextCursor } = await timelineOf(home)

  expect(nextCursor).toBeNull()
  expect(events.map(({ procedure }) => procedure)).toEqual(['tenant-pass', 'service-request'])
  expect(events[0]).toMatchObject({
    endedAt: null,
    heldFen: 1000,
    receipts: [{ receiptNo: 'SJ-2026-000001', amountFen: 1500 }],
    passes: [{ passNo: 'ZU-000001', status: 'active' }],
    keys: [],
  })
  expect(events[1]).toMatchObject({ title: input().matter, heldFen: 0, receipts: [] })
})

test('one procedure at a time, and a page at a time', async () => {
  for (let day = 1; day <= 31; day += 1) {
    await openedAt(fresh.app, `2026-10-${String(day).padStart(2, '0')}T01:00:00.000Z`)
  }

  const first = await timelineOf(home, { procedure: 'service-request' })
  const rest = await timelineOf(home, {
    procedure: 'service-request',
    cursor: first.nextCursor ?? undefined,
  })

  expect([first.events.length, rest.events.length]).toEqual([30, 2])
  expect(rest.events.at(-1)?.openedAt).toBe('2026-10-01T01:00:00.000Z')
  expect(rest.nextCursor).toBeNull()
})
