import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshSites } from '../testing/desk'
import { raceMs, raceRounds } from '../testing/race'
import { openHotel, openStay } from '../testing/rooms'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
  await openHotel(fresh.app)
})
afterAll(() => fresh.drop())

test(
  `in ${raceRounds} rounds two desks sell the last room of a night at the same instant: one does, the other hears the clause`,
  async () => {
    for (let round = 0; round < raceRounds; round += 1) {
      const stays = await Promise.all([1, 2].map(() => openStay(fresh.app, { roomClass: 'suite' })))
      const answers = await Promise.allSettled(stays.map(({ does }) => does({ type: 'allocate' })))

      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 'rejected')).toMatchObject([
        { reason: { data: { refusal: { code: 'no-room-left', clauses: ['R5-3.4', 'R5-5.1'] } } } },
      ])
      await Promise.all(stays.map(({ does }) => does({ type: 'cancel', reason: '改期' })))
    }
  },
  raceMs,
)
