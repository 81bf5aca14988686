import type { CommonFact } from '@frontdesk/rules'
import type { MailFact } from '@frontdesk/rules/mail'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCase } from '../cases/read-case'
import { writeCase } from '../cases/write-case'
import { withSite } from '../connect'
import { tables } from '../schema/tables'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database'
import { continued, gardenId, monday9, opened, testId, twoSites } from '../testing/people'
import { registerWrites } from './register-writes'

const [first, second, third] = [testId(101), testId(102), testId(103)]
const identity = { kind: 'system', siteId: gardenId } as const
const taken = (constraint: string) => ({ constraint })

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await twoSites(fresh.app)
  const cases = [first, second, third].map((caseId, index) =>
    opened(caseId, { procedure: 'mail', number: `YJ-261123-00${index + 1}` }),
  )
  await writeCase(fresh.app, { siteId: gardenId, cases })
})
afterAll(() => fresh.drop())

async function happens(caseId: string, ...facts: (CommonFact | MailFact)[]): Promise<void> {
  const { case: record } = await readCase(fresh.app, { identity, caseId })
  if (!record) throw new Error('No such item')
  await writeCase(fresh.app, {
    siteId: gardenId,
    cases: [continued(record)],
    registers: registerWrites('mail', facts, { caseId, at: monday9 }),
  })
}

const parcels = () => withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.parcel))

const arrived = (trackingNo: string | null): MailFact => ({
  type: 'mailArrived',
  kind: 'express',
  recipient: '陈述',
  unitId: null,
  destination: '3-1202',
  carrier: 'sf',
  trackingNo,
  count: 1,
  notifyFromAt: monday9,
  notifyDueAt: monday9,
  holder: { role: 'receptionist', personId: null, department: null },
  seenAt: null,
})

const announced = (digest: string): MailFact => ({
  type: 'stewardNotified',
  stewardId: null,
  code: { sealed: 'box', keyId: testId(301), digest },
  notifiedAt: monday9,
  collectDueAt: monday9,
  holder: { role: 'steward', personId: null, department: null },
})

const shelved = (place: string): MailFact => ({ type: 'mailShelved', place })
const returned: MailFact = { type: 'mailReturned', returnNo: null }

test('a tracking number waits once, and comes again when it has left', async () => {
  await happens(first, arrived('SF-10 01'))
  await expect(happens(second, arrived('sf1001'))).rejects.toMatchObject(
    taken('parcel_taken_in_once'),
  )

  await happens(first, shelved('A-3'), returned)
  await happens(second, arrived('sf1001'))
  await happens(third, arrived(null))

  expect((await parcels()).map(({ status, place }) => [status, place])).toEqual([
    ['returned', null],
    ['arrived', null],
    ['arrived', null],
  ])
})

test('two items that wait have different pickup codes', async () => {
  await happens(second, shelved('A-1'), announced('one'))
  await happens(third, shelved('A-2'))

  await expect(happens(third, announced('one'))).rejects.toMatchObject(taken('parcel_code_waiting'))
  await happens(second, returned)
  await happens(third, announced('one'))
})

test('a number put right is the one that counts', async () => {
  const amended: CommonFact = {
    type: 'amended',
    changes: { trackingNo: 'SF 2002' },
    was: { trackingNo: null },
    reason: '补录',
  }

  await happens(third, amended)

  const keys = (await parcels()).map(({ trackingKey }) => trackingKey)
  expect(keys).toContain('SF SF2002')
})

test('nothing has a place and has left, or is kept and has none', async () => {
  const set = (change: string) =>
    fresh.owner.pool.query(`update parcel set ${change} where case_id = $1`, [third])

  await expect(set('left_at = now()')).rejects.toMatchObject(taken('parcel_gone'))
  await expect(set('place = null')).rejects.toMatchObject(taken('parcel_in_its_place'))
})
