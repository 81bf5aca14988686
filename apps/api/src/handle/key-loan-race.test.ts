import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { count } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { doorKey, hangKeys } from '../testing/cabinet'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { raceMs, raceRounds } from '../testing/race'
import { gardenId, people } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
  await hangKeys(fresh.app)
})
afterAll(() => fresh.drop())

const borrower = { kind: 'staff', personId: people.zheng.personId }
const signature = '郑海川'

/** A desk with a loan of the key that is asked for and not lent yet. */
function desk(token: 'lin' | 'shen') {
  const { cases } = staffCaller(deskOf(fresh.app), token)
  let caseId = ''
  const does = (command: { readonly type: string } & Record<string, unknown>) =>
    cases.submit({ caseId, commandId: randomUUID(), command })
  return {
    ask: async () => {
      caseId = randomUUID()
      const input = { keyIds: [doorKey], borrower, purpose: '巡检', dueAt: '2026-11-23T09:00:00Z' }
      await cases.open({ procedure: 'key-loan', caseId, input })
    },
    lend: () => does({ type: 'lend', signature }),
    takeBack: () => does({ type: 'return', condition: 'good', signature }),
  }
}

test(
  `in ${raceRounds} rounds two desks lend one key at the same instant: one does, the other hears the clause`,
  async () => {
    const desks = [desk('lin'), desk('shen')] as const
    await Promise.all(desks.map(({ ask }) => ask()))
    const wins = [0, 0]
    for (let round = 0; round < raceRounds; round += 1) {
      const answers = await Promise.allSettled(desks.map(({ lend }) => lend()))
      const [winner, ...others] = desks.filter((_, at) => answers[at]?.status === 'fulfilled')
      expect(others).toEqual([])
      expect(answers.filter(({ status }) => status === 'rejected')).toMatchObject([
        { reason: { data: { refusal: { code: 'key-out', clauses: ['R7-4.5.4'] } } } },
      ])
      if (!winner) throw new Error('Somebody lends it')
      wins[desks.indexOf(winner)] = (wins[desks.indexOf(winner)] ?? 0) + 1
      await winner.takeBack()
      await winner.ask()
    }
    const [held] = await withSite(fresh.app, gardenId, (tx) =>
      tx.select({ times: count() }).from(tables.keyHolding),
    )
    expect(held?.times).toBe(raceRounds)
    expect(Math.min(...wins)).toBeGreaterThan(0)
  },
  raceMs,
)
