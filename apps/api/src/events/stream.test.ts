import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites } from '../testing/desk'
import { openedAt } from '../testing/requests'
import { gardenId, monday9 } from '../testing/site'
import { eventsOfSite } from './stream'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const eventsMany = 1_300

test('who takes events slowly gets each of them, once and in order', async () => {
  const desk = deskOf(fresh.app)
  const { caseId } = await openedAt(fresh.app, monday9)
  const events = eventsOfSite(desk, gardenId, { cursor: '0-0', signal: undefined })
  const first = await events.next()
  await fresh.owner.pool.query(
    `insert into journal (site_id, case_id, sequence, at, recorded_at, by, command, facts,
      state_before, state_after, prev_hash, hash)
     select site_id, case_id, sequence + number, at, recorded_at, by, 'addNote', '[]', 'a', 'a', 'x', 'x'
     from journal, generate_series(1, ${eventsMany}) number where case_id = $1`,
    [caseId],
  )
  desk.written.raise()
  await new Promise((resolve) => setTimeout(resolve, 600))

  const versions = [first.value?.version]
  while (versions.length <= eventsMany) versions.push((await events.next()).value?.version)

  expect(versions).toEqual(Array.from({ length: eventsMany + 1 }, (_, at) => at + 1))
  await events.return(undefined)
})
