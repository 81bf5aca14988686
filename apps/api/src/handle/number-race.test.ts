import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshSites } from '../testing/desk'
import { paidTenant } from '../testing/passes'
import { raceMs, raceRounds } from '../testing/race'
import { gardenId } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const serialsOf = (table: typeof tables.pass | typeof tables.receipt) =>
  withSite(fresh.app, gardenId, async (tx) => {
    const rows: readonly { readonly serial: number }[] = await tx.select().from(table)
    return rows.map(({ serial }) => serial).sort((one, other) => one - other)
  })

test(
  `in ${raceRounds} rounds two desks take money and give out a pass at the same instant: no number twice, none skipped`,
  async () => {
    for (let round = 0; round < raceRounds; round += 1) {
      const pair = await Promise.all([paidTenant(fresh.app), paidTenant(fresh.app)])
      await Promise.all(
        pair.map(({ does }, at) => does(at === 0 ? 'lin' : 'shen', { type: 'issue' })),
      )
    }

    const all = Array.from({ length: 2 * raceRounds }, (_, at) => at + 1)
    expect(await serialsOf(tables.pass)).toEqual(all)
    expect(await serialsOf(tables.receipt)).toEqual(all)
  },
  raceMs,
)
