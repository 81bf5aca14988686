import type { CommonFact } from '@frontdesk/rules'
import type { VisitorFact } from '@frontdesk/rules/visitor'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCase } from '../cases/read-case'
import { writeCase } from '../cases/write-case'
import { withSite } from '../connect'
import { tables } from '../schema/tables'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database'
import { continued, gardenId, monday9, opened, testId, twoSites } from '../testing/people'
import { registerWrites } from './register-writes'

const [lin, gu] = [testId(101), testId(102)]
const identity = { kind: 'system', siteId: gardenId } as const

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await twoSites(fresh.app)
  const visit = { procedure: 'visitor' }
  await writeCase(fresh.app, {
    siteId: gardenId,
    cases: [
      opened(lin, { ...visit, number: 'FK-261123-001' }),
      opened(gu, { ...visit, number: 'FK-261123-002' }),
    ],
  })
})
afterAll(() => fresh.drop())

const admitted = (badgeNo: number): VisitorFact => ({
  type: 'visitorAdmitted',
  by: 'desk',
  isHostAsked: true,
  badgeNo,
  isEscorted: false,
  partySize: 2,
  consent: null,
  at: monday9,
  overstayDueAt: monday9,
})

const signedOut = (remaining: number): VisitorFact => ({
  type: 'visitorSignedOut',
  people: 1,
  remaining,
  badgeNo: 1,
  at: monday9,
})

async function happens(caseId: string, ...facts: (CommonFact | VisitorFact)[]): Promise<void> {
  const { case: record } = await readCase(fresh.app, { identity, caseId })
  if (!record) throw new Error('No such visit')
  await writeCase(fresh.app, {
    siteId: gardenId,
    cases: [continued(record)],
    registers: registerWrites('visitor', facts, { caseId, at: monday9 }),
  })
}

async function wornBadges(): Promise<number[]> {
  const rows = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.badge))
  return rows.filter(({ freedAt }) => freedAt === null).map(({ badgeNo }) => badgeNo)
}

test('a visitor on site wears a badge that nobody else gets', async () => {
  await happens(lin, admitted(1))

  await expect(happens(gu, admitted(1))).rejects.toMatchObject({ constraint: 'badge_on_site' })
  await happens(gu, admitted(2))
  expect(await wornBadges()).toEqual([1, 2])
})

test('a badge is kept while part of the party is on site, and free when the last has left', async () => {
  await happens(lin, signedOut(1))
  expect(await wornBadges()).toEqual([1, 2])

  await happens(lin, signedOut(0))
  expect(await wornBadges()).toEqual([2])
})

test('a visit that ends in any other way gives its badge back', async () => {
  await happens(gu, { type: 'caseEnded', at: monday9, eraseAt: null })

  expect(await wornBadges()).toEqual([])
})

test('a case that another opened is linked to it', async () => {
  await happens(lin, { type: 'caseOpened', procedure: 'complaint', caseId: gu, input: {} })

  const links = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.caseLink))
  expect(links).toMatchObject([{ caseId: lin, linkedId: gu, kind: 'opened' }])
})

test('facts of other procedures touch no badge', () => {
  const facts = [admitted(1), { type: 'caseEnded' }]

  expect(registerWrites('complaint', facts, { caseId: lin, at: monday9 })).toEqual([])
})
