import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { monday9, people } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const as = (token: Token) => staffCaller(deskOf(fresh.app, monday9), token).registers

const of = async (kind: string) => {
  const found = (await as('lin').departments()).find((each) => each.kind === kind)
  if (!found) throw new Error('Every kind of department is listed')
  return found
}

test('whoever heads a department is named by a manager, and may be changed', async () => {
  const { id, kind, version } = await of('security')
  const fields = { kind, headId: people.fang.personId, deputyId: people.lin.personId }

  await as('ye').keepDepartment({ id: id ?? randomUUID(), version, fields })

  expect(await of('security')).toMatchObject({
    head: { personId: people.fang.personId },
    deputy: { name: '林知夏' },
  })
  await expect(
    as('gu').keepDepartment({ id: id ?? randomUUID(), version, fields }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('the head does not stand in for himself, and both work here', async () => {
  const { id, kind, version } = await of('cleaning')
  const keep = (headId: string, deputyId: string | null) =>
    as('ye').keepDepartment({ id: id ?? randomUUID(), version, fields: { kind, headId, deputyId } })
  const { personId } = people.lin

  await expect(keep(personId, personId)).rejects.toMatchObject({
    data: { fields: [{ path: 'fields.deputyId', code: 'deputy-is-head' }] },
  })
  await expect(keep(randomUUID(), null)).rejects.toMatchObject({
    data: { fields: [{ path: 'headId', code: 'person-unknown' }] },
  })
})

test('two who name the first head of a department at once: one looks again', async () => {
  const fields = { kind: 'greening', headId: people.lin.personId, deputyId: null } as const
  const before = await of('greening')
  expect(before.id).toBeNull()

  const answers = await Promise.allSettled(
    (['ye', 'zhou'] as const).map((token) =>
      as(token).keepDepartment({ id: randomUUID(), version: null, fields }),
    ),
  )

  const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []))
  expect(refused).toMatchObject([{ data: { fields: [{ code: 'department-taken' }] } }])
})
