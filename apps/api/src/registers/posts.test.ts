import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { gardenId, monday9, people } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const tuesday9 = '2026-11-24T01:00:00.000Z'
const as = (token: Token, at = monday9) => staffCaller(deskOf(fresh.app, at), token).registers

const found = async (role: string) => {
  const post = (await as('lin').posts()).find((each) => each.role === role)
  if (!post) throw new Error(`There is no post ${role}`)
  return post
}

async function keep(role: 'supervisor' | 'manager', change: object, at = monday9) {
  const { id, version, holder, deputy } = await found(role)
  const held = { personId: holder?.personId ?? null, deputyId: deputy?.personId ?? null }
  const fields = { role, ...held, ...change }
  await as('ye', at).keepPost({ id: id ?? randomUUID(), version, fields })
}

test('every step of the line is listed, also one that nobody holds', async () => {
  await keep('supervisor', { personId: null, deputyId: null })

  const posts = await as('lin').posts()
  expect(posts.map(({ role }) => role)).toEqual([
    'receptionist',
    'supervisor',
    'manager',
    'director',
  ])
  expect(posts[1]).toMatchObject({ holder: null, sinceAt: null, mayAct: false })
})

test('a new holder holds it from that moment; another deputy changes nothing of it', async () => {
  await keep('supervisor', { personId: people.gu.personId }, tuesday9)
  expect(await found('supervisor')).toMatchObject({
    holder: { name: '顾明远' },
    sinceAt: tuesday9,
    mayAct: true,
  })
  await keep('supervisor', { deputyId: people.ye.personId }, '2026-11-25T01:00:00.000Z')
  expect(await found('supervisor')).toMatchObject({ sinceAt: tuesday9, deputy: { name: '叶承安' } })

  const [newest] = await as('lin').history({ register: 'post' })
  expect(newest).toMatchObject({ what: 'changed', by: '叶承安', isNow: { deputyId: '叶承安' } })
})

test('a holder who may not act at the post is marked', async () => {
  await keep('manager', { personId: people.lin.personId, deputyId: null })

  expect(await found('manager')).toMatchObject({ holder: { name: '林知夏' }, mayAct: false })
})

test('a colleague of the site holds it, by the hand of a manager, and deputises for another', async () => {
  const { id, version } = await found('manager')
  const of = (fields: { personId: string | null; deputyId: string | null }) => ({
    id: id ?? randomUUID(),
    version,
    fields: { role: 'manager' as const, ...fields },
  })
  const lin = people.lin.personId

  await expect(as('gu').keepPost(of({ personId: lin, deputyId: null }))).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  await expect(
    as('ye').keepPost(of({ personId: randomUUID(), deputyId: null })),
  ).rejects.toMatchObject({ data: { fields: [{ path: 'personId', code: 'person-unknown' }] } })
  await expect(as('ye').keepPost(of({ personId: lin, deputyId: lin }))).rejects.toMatchObject({
    data: { fields: [{ path: 'fields.deputyId', code: 'deputy-is-holder' }] },
  })
})

test('an absent holder is marked, so that the deputy is looked for', async () => {
  await withSite(fresh.app, gardenId, (tx) =>
    tx.insert(tables.absence).values({
      siteId: gardenId,
      absenceId: randomUUID(),
      personId: people.gu.personId,
      fromAt: new Date('2026-11-26T00:00:00.000Z'),
      untilAt: new Date('2026-11-27T00:00:00.000Z'),
    }),
  )
  const during = await as('lin', '2026-11-26T01:00:00.000Z').posts()

  expect(during.find(({ role }) => role === 'supervisor')).toMatchObject({ isAbsent: true })
  expect(await found('supervisor')).toMatchObject({ isAbsent: false })
})
