import type { FreshDatabase } from '@frontdesk/db/testing'
import { procedureIds } from '@frontdesk/rules'
import { endings } from '@frontdesk/rules/models'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freshSites } from '../testing/desk'
import { stages } from '../testing/stages'
import { walkOverHttp } from '../testing/walked'

let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshSites()
})
afterEach(() => fresh.drop())

const all = endings()

test('every procedure has a way to an end', () => {
  expect(new Set(all.map(({ procedure }) => procedure))).toEqual(new Set(procedureIds))
})

test.each(all)('$procedure goes its way over HTTP until it is $ends', async (ending) => {
  const done = await walkOverHttp(fresh.app, ending, stages[ending.procedure])

  expect(done).toMatchObject({ state: ending.ends, isEnded: true })
})
