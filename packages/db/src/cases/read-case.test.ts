import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withSite } from '../connect'
import { tables } from '../schema/tables'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database'
import {
  gardenId,
  guId,
  harbourId,
  linId,
  monday9,
  opened,
  testId,
  twoSites,
} from '../testing/people'
import { readCase } from './read-case'
import { writeCase } from './write-case'

const caseId = testId(100)
const lin = { kind: 'session', token: 'lin' } as const
const system = { kind: 'system', siteId: gardenId } as const

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await twoSites(fresh.app)
  await writeCase(fresh.app, { siteId: gardenId, cases: [opened(caseId)] })
})
afterAll(() => fresh.drop())

describe('who asks', () => {
  test('a session is known by its token, with the roles of its first site', async () => {
    const { who, site, sites } = await readCase(fresh.app, { identity: lin })

    expect(who).toMatchObject({ personId: linId, name: '林知夏', roles: ['receptionist'] })
    expect(site).toMatchObject({ siteId: gardenId, timeZone: 'Asia/Shanghai' })
    expect(sites.map(({ siteId }) => siteId)).toEqual([gardenId, harbourId])
  })

  test('a person of two sites chooses', async () => {
    const { site } = await readCase(fresh.app, { identity: lin, siteId: harbourId })

    expect(site?.siteId).toBe(harbourId)
  })

  test('a person has no role and sees nothing at a site they do not work for', async () => {
    const identity = { kind: 'session', token: 'gu' } as const

    const read = await readCase(fresh.app, { identity, siteId: harbourId, caseId })

    expect(read.who).toMatchObject({ personId: guId, roles: [] })
    expect(read).toMatchObject({ site: null, case: null })
  })

  test.each(['unknown', 'old'])('an %s session is nobody', async (token) => {
    await fresh.owner.db
      .insert(tables.authSession)
      .values({ id: 'old', token: 'old', userId: 'lin', expiresAt: new Date(0) })
      .onConflictDoNothing()

    const read = await readCase(fresh.app, { identity: { kind: 'session', token }, caseId })

    expect(read).toMatchObject({ who: null, site: null, case: null, sites: [] })
  })

  test('a kiosk is known by the hash of its token until it is revoked', async () => {
    const kioskId = testId(50)
    const identity = { kind: 'kiosk', tokenHash: 'hash' } as const
    await withSite(fresh.app, gardenId, (tx) =>
      tx
        .insert(tables.kiosk)
        .values({ siteId: gardenId, kioskId, name: '一号', tokenHash: 'hash' }),
    )

    const before = await readCase(fresh.app, { identity })
    await withSite(fresh.app, gardenId, (tx) =>
      tx.update(tables.kiosk).set({ revokedAt: new Date() }),
    )
    const after = await readCase(fresh.app, { identity })

    expect(before.who).toMatchObject({ roles: ['kiosk'], kioskId, kioskName: '一号' })
    expect(after).toMatchObject({ who: null, site: null })
  })
})

describe('what is read', () => {
  test('the case comes with the head of its chain', async () => {
    const read = await readCase(fresh.app, { identity: lin, caseId })

    expect(read.case).toMatchObject({ caseId, version: 1, headRecordedAt: monday9, dueAt: null })
  })

  test("another site's case is not there", async () => {
    const read = await readCase(fresh.app, { identity: lin, siteId: harbourId, caseId })

    expect(read.case).toBeNull()
  })

  test('the next number follows the last of its series, on the day of the site', async () => {
    const at = '2026-11-22T16:00:00.000Z'
    const numberSeries = 'S-{year}{month}{day}-'

    const read = await readCase(fresh.app, { identity: system, numberSeries, at })
    const other = await readCase(fresh.app, { identity: system, numberSeries: 'V-{year}-', at })

    expect(read).toMatchObject({ numberSeries: 'S-20261123-', nextNumber: 2 })
    expect(other).toMatchObject({ numberSeries: 'V-2026-', nextNumber: 1 })
  })

  test('a loader sees the rows of the site only', async () => {
    const loader = `select jsonb_build_object('count', count(*), 'asked', $1->>'word') from case_file`
    const args = { word: 'hello' }

    const garden = await readCase(fresh.app, { identity: system, loader, args })
    const harbour = await readCase(fresh.app, { identity: lin, siteId: harbourId, loader, args })

    expect(garden.world).toEqual({ count: 1, asked: 'hello' })
    expect(harbour.world).toEqual({ count: 0, asked: 'hello' })
  })

  test('an absent post is marked, at the moment that counts', async () => {
    await withSite(fresh.app, gardenId, async (tx) => {
      await tx
        .insert(tables.post)
        .values({ siteId: gardenId, role: 'supervisor', personId: guId, deputyId: linId })
      await tx.insert(tables.absence).values({
        siteId: gardenId,
        absenceId: testId(60),
        personId: guId,
        fromAt: new Date('2026-11-23T00:00:00Z'),
        untilAt: new Date('2026-11-24T00:00:00Z'),
      })
    })

    const during = await readCase(fresh.app, { identity: system, at: monday9 })
    const after = await readCase(fresh.app, { identity: system, at: '2026-11-24T00:00:00.000Z' })

    expect(during.posts).toEqual([
      {
        role: 'supervisor',
        personId: guId,
        deputyId: linId,
        isAbsent: true,
        isDeputyAbsent: false,
      },
    ])
    expect(after.posts[0]?.isAbsent).toBe(false)
  })

  test('the calendar comes only when it is another than the known one', async () => {
    await withSite(fresh.app, gardenId, (tx) =>
      tx.insert(tables.calendarDay).values([
        { siteId: gardenId, day: '2026-10-01', kind: 'off' },
        { siteId: gardenId, day: '2026-10-10', kind: 'makeUp' },
      ]),
    )

    const first = await readCase(fresh.app, { identity: system })
    const knownCalendars = { [gardenId]: first.calendar?.version ?? 0 }
    const second = await readCase(fresh.app, { identity: system, knownCalendars })

    expect(first.calendar).toMatchObject({
      daysOff: ['2026-10-01'],
      makeUpDays: ['2026-10-10'],
      knownYears: [2026],
    })
    expect(second.calendar).toBeNull()
  })
})
