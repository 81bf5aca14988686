import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, kioskCaller, staffCaller, type Token } from '../testing/desk'
import { gardenId, monday9, people } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const as = (token: Token) => staffCaller(deskOf(fresh.app, monday9), token).registers

const fields = (changes = {}) => ({
  title: `停车 ${randomUUID().slice(0, 8)}`,
  scope: '地面车位',
  body: '前两小时免费',
  contacts: '8005',
  hours: '全天',
  ownerId: people.lin.personId,
  reviewOn: '2027-01-01',
  ...changes,
})

async function kept(changes = {}) {
  const id = randomUUID()
  await as('lin').keepArticle({ id, version: null, fields: fields(changes) })
  return id
}

const found = async (id: string) => (await as('lin').articles()).find((each) => each.id === id)

const historyOf = (id: string) =>
  withSite(fresh.app, gardenId, (tx) =>
    tx
      .select({ what: tables.registerEntry.what, isNow: tables.registerEntry.isNow })
      .from(tables.registerEntry)
      .where(eq(tables.registerEntry.subjectId, id))
      .orderBy(tables.registerEntry.position),
  )

const badField = (path: string, code: string) => ({ data: { fields: [{ path, code }] } })

test('R0-2 company facts are at hand with scope, contacts, hours, an owner and a day of review', async () => {
  const id = await kept({ title: '物业费缴纳' })

  expect(await found(id)).toMatchObject({
    title: '物业费缴纳',
    scope: '地面车位',
    contacts: '8005',
    hours: '全天',
    owner: { name: '林知夏' },
    reviewOn: '2027-01-01',
    isDue: false,
  })
})

test('an article that is due to be looked over stands first', async () => {
  await kept({ title: 'A', reviewOn: '2026-11-24' })
  const id = await kept({ title: '装修手续', reviewOn: '2026-11-23' })

  const [first, ...others] = await as('zheng').articles()

  expect(first).toMatchObject({ id, isDue: true })
  expect(others.some(({ isDue }) => isDue)).toBe(false)
})

test('two who write the same title at once: one is taken', async () => {
  const same = fields({ title: '会所开放' })
  const answers = await Promise.allSettled(
    (['lin', 'shen'] as const).map((token) =>
      as(token).keepArticle({ id: randomUUID(), version: null, fields: same }),
    ),
  )

  const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []))
  expect(refused).toMatchObject([badField('title', 'title-taken')])
})

test('a title that was withdrawn can be given again', async () => {
  const id = await kept({ title: '春节安排' })
  await as('gu').endArticle({ id, version: 1 })

  expect(await found(id)).toBeUndefined()
  expect(await found(await kept({ title: '春节安排' }))).toBeDefined()
})

test('whoever looked at an older version overwrites nothing', async () => {
  const id = await kept()
  const change = { id, version: 1, fields: fields({ body: '前一小时免费' }) }
  await as('shen').keepArticle(change)

  await expect(
    as('lin').keepArticle({ ...change, fields: fields({ body: '不收费' }) }),
  ).rejects.toMatchObject({ code: 'CONFLICT', data: { changed: { version: 2 } } })
  expect(await found(id)).toMatchObject({ body: '前一小时免费', version: 2 })
})

test('sent twice it is one, and every change is written down', async () => {
  const id = randomUUID()
  const article = { id, version: null, fields: fields({ hours: '9:00–17:00' }) }
  await as('lin').keepArticle(article)
  await as('lin').keepArticle(article)
  await as('lin').keepArticle({ ...article, version: 1, fields: fields({ hours: '全天' }) })
  await as('lin').endArticle({ id, version: 2 })

  const history = await historyOf(id)
  expect(history.map(({ what }) => what)).toEqual(['added', 'changed', 'ended'])
  expect(history[1]?.isNow).toMatchObject({ hours: '全天' })
})

test('its owner is a colleague of this site, and only the desk keeps it', async () => {
  const stranger = { id: randomUUID(), version: null, fields: fields({ ownerId: randomUUID() }) }

  await expect(as('lin').keepArticle(stranger)).rejects.toMatchObject(
    badField('ownerId', 'person-unknown'),
  )
  const own = { ...stranger, fields: fields() }
  await expect(as('zheng').keepArticle(own)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const kiosk = kioskCaller(deskOf(fresh.app, monday9)).registers
  await expect(kiosk.articles()).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
