import { createSealer } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { freshDatabase } from '@frontdesk/db/testing'
import type { PolicyValue } from '@frontdesk/rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifySite } from '../verify/verify-site'
import { policyFrom } from './policy'
import { readLog } from './read-log'
import { replayLog } from './replay-log'
import { makeScratchSite } from './scratch-site'
import { summaryOf, tableOf } from './summary'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

const header =
  'Case ID,Activity,Resource,Complete Timestamp,Variant,Variant index,Variant,customer,product'
const line = (id: number, activity: string, at: string) =>
  `Case ${id},${activity},Value 1,${at}.000,V,1,V,Value ${id % 2},"Value, ${id}"`

/** Six cases: in time, exactly in time, one second late, with the manager, never, resolved at once. */
const log = [
  header,
  line(1, 'Assign seriousness', '2012/01/02 08:00:00'),
  line(1, 'Wait', '2012/01/02 09:00:00'),
  line(1, 'Resolve ticket', '2012/01/02 18:00:00'),
  line(1, 'Closed', '2012/02/02 18:00:00'),
  line(2, 'Resolve ticket', '2012/01/05 08:00:00'),
  line(2, 'Assign seriousness', '2012/01/03 08:00:00'),
  line(3, 'Assign seriousness', '2012/01/03 08:00:00'),
  line(3, 'Resolve ticket', '2012/01/05 08:00:01'),
  line(4, 'Insert ticket', '2012/02/01 00:00:00'),
  line(4, 'Wait', '2012/02/04 00:00:00'),
  line(4, 'Resolve ticket', '2012/02/11 00:00:00'),
  line(5, 'Insert ticket', '2012/02/01 00:00:00'),
  line(6, 'Resolve ticket', '2012/02/29 12:00:00'),
].join('\r\n')

async function replayed(policy: Readonly<Record<string, PolicyValue>> = {}) {
  const cases = readLog(log)
  const sealer = createSealer(Buffer.alloc(32, 3))
  const site = await makeScratchSite({ database: fresh.app, sealer, policy }, cases)
  const summary = summaryOf(await replayLog(site, cases))
  return { summary, verified: await verifySite(fresh.app, site.siteId) }
}

describe('a replayed log', () => {
  test('is counted by who completed it, to the second', async () => {
    const { summary } = await replayed()

    expect(summary).toMatchObject({
      cases: 6,
      toSupervisor: 3,
      toManager: 2,
      byReceptionist: 3,
      bySupervisor: 1,
      byManager: 1,
      never: 1,
      medianHours: 48,
    })
    expect(summary.months.map(({ month, cases }) => [month, cases])).toEqual([
      ['2012-01', 3],
      ['2012-02', 3],
    ])
  })

  test('gives the same numbers twice', async () => {
    expect((await replayed()).summary).toEqual((await replayed()).summary)
  })

  test('asks what if, with another policy', async () => {
    const { summary } = await replayed(policyFrom(['supervisorAfterHours=8']))

    expect(summary).toMatchObject({ toSupervisor: 5, byReceptionist: 1, bySupervisor: 3 })
  })

  test('leaves no deadline open, and journals that lead to every row', async () => {
    const { verified } = await replayed()

    expect(verified).toMatchObject({ cases: 6, faults: [] })
    const { rows } = await fresh.owner.pool.query('select from case_file where due_at is not null')
    expect(rows).toEqual([])
  })

  test('prints a line a month and the sum', async () => {
    const lines = tableOf((await replayed()).summary).split('\n')

    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/all\s+6\s+3\s+2\s+3\s+1\s+1\s+1\s+48/)
  })
})

describe('a log that cannot be read', () => {
  test('says which column it lacks', () => {
    expect(() => readLog('Case ID,Activity\n1,2')).toThrow(/Complete Timestamp, customer, product/)
  })

  test('says which line has no time', () => {
    expect(() => readLog(`${header}\n${line(1, 'Wait', 'soon')}`)).toThrow(/Line 2/)
  })
})

describe('a policy on the command line', () => {
  test.each(['supervisorAfterHours=0', 'supervisorAfterHours=', 'nothing=1', 'deadlineDays=never'])(
    '%s is refused',
    (setting) => {
      expect(() => policyFrom([setting])).toThrow()
    },
  )
})
