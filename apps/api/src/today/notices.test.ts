import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { gardenId, monday9, people } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const as = (token: Token, at = monday9) => staffCaller(deskOf(fresh.app, at), token)
const noticesOf = async (token: Token, at = monday9) => (await as(token, at).today.get()).notices
const kindsOf = async (token: Token, at = monday9) =>
  (await noticesOf(token, at)).map(({ kind }) => kind)

describe('R0-2 an article that is due stands on the Today of who answers for it', () => {
  test('from its day of review, until it has another', async () => {
    const id = randomUUID()
    const fields = {
      title: '会所开放',
      scope: '',
      body: '9:00–21:00',
      contacts: '',
      hours: '',
      ownerId: people.lin.personId,
      reviewOn: '2026-11-24',
    }
    await as('gu').registers.keepArticle({ id, version: null, fields })
    const tuesday9 = '2026-11-24T01:00:00.000Z'

    expect(await noticesOf('lin')).toEqual([])
    expect(await noticesOf('lin', tuesday9)).toEqual([
      { kind: 'articleDue', id, title: '会所开放', reviewOn: '2026-11-24' },
    ])
    expect(await kindsOf('gu', tuesday9)).not.toContain('articleDue')
    const next = { ...fields, reviewOn: '2027-05-24' }
    await as('lin').registers.keepArticle({ id, version: 1, fields: next })
    expect(await noticesOf('lin', tuesday9)).toEqual([])
  })
})

test('from November on the next year is asked for, of those who enter it', async () => {
  const day = { siteId: gardenId, kind: 'off' as const, name: null }
  const add = (on: string) =>
    withSite(fresh.app, gardenId, (tx) => tx.insert(tables.calendarDay).values({ ...day, day: on }))
  await add('2026-01-01')
  const october = '2026-10-31T15:59:59.000Z'
  const november = '2026-10-31T16:00:00.000Z'

  expect(await kindsOf('gu', october)).not.toContain('calendarUnknown')
  expect(await noticesOf('gu', november)).toContainEqual({ kind: 'calendarUnknown', year: 2027 })
  expect(await kindsOf('lin', november)).not.toContain('calendarUnknown')
  await add('2027-01-01')
  expect(await kindsOf('gu', november)).not.toContain('calendarUnknown')
})

test('a post that nobody holds is told to those above the desk', async () => {
  await withSite(fresh.app, gardenId, (tx) =>
    tx.update(tables.post).set({ personId: null }).where(eq(tables.post.role, 'director')),
  )

  expect(await noticesOf('ye')).toContainEqual({ kind: 'postVacant', role: 'director' })
  expect(await kindsOf('lin')).not.toContain('postVacant')
})
