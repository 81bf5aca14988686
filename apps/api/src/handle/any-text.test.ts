import type { FreshDatabase } from '@frontdesk/db/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BadInput } from '../failure'
import { freshSites } from '../testing/desk'
import { openedAt } from '../testing/requests'
import { monday9 } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

async function shownTitle(matter: string): Promise<string | null> {
  try {
    const { caseId, lin } = await openedAt(fresh.app, monday9, { matter })
    return (await lin.cases.get({ caseId })).title
  } catch (error) {
    if (error instanceof BadInput) return null
    throw error
  }
}

const asStored = (text: string) => text.normalize('NFC').trim()

test.each(['𠮷野家', '㛃', 'e\u0301', '\u202Eabc', "'; drop table journal; --", '{{7*7}}', '\\0'])(
  '%j is stored exactly',
  async (text) => {
    expect(await shownTitle(text)).toBe(asStored(text))
  },
)

test('any text is stored exactly, or refused by its field', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (text) => {
      const title = await shownTitle(text)

      const isStorable = !/\0|\p{Surrogate}/u.test(text) && asStored(text) !== ''
      expect(title).toBe(isStorable ? asStored(text) : null)
    }),
    { numRuns: 60, seed: 20261123 },
  )
})
