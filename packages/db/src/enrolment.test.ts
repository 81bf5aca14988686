import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCase } from './cases/read-case'
import { withSite } from './connect'
import { enrolKiosk, hasAdmin } from './enrolment'
import { tables } from './schema/tables'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database'
import { gardenId, testId, twoSites } from './testing/people'

const kioskId = testId(50)
const future = new Date('2126-01-01T00:00:00Z')

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await twoSites(fresh.app)
  await withSite(fresh.app, gardenId, async (tx) => {
    await tx.insert(tables.kiosk).values({ siteId: gardenId, kioskId, name: '一号' })
    await tx.insert(tables.kioskCode).values([
      { siteId: gardenId, codeHash: 'good', kioskId, expiresAt: future },
      { siteId: gardenId, codeHash: 'late', kioskId, expiresAt: new Date(0) },
      { siteId: gardenId, codeHash: 'spare', kioskId, expiresAt: future },
    ])
  })
})
afterAll(() => fresh.drop())

const enrol = (codeHash: string, tokenHash = 'token') =>
  enrolKiosk(fresh.app, { codeHash, tokenHash, pxPerMm: 3.78 })

test('of two kiosks that use one code at once one is enrolled', async () => {
  const enrolled = await Promise.all([enrol('good'), enrol('good')])

  expect(enrolled.filter((each) => each !== null)).toEqual([
    { kioskId, siteId: gardenId, name: '一号' },
  ])
  const { who } = await readCase(fresh.app, { identity: { kind: 'kiosk', tokenHash: 'token' } })
  expect(who?.kioskId).toBe(kioskId)
})

test.each(['good', 'late', 'unknown'])(
  'a code that is used, late or unknown enrols nobody: %s',
  async (code) => {
    expect(await enrol(code)).toBeNull()
  },
)

test('a revoked kiosk is not enrolled again', async () => {
  await withSite(fresh.app, gardenId, (tx) =>
    tx.update(tables.kiosk).set({ revokedAt: new Date() }),
  )

  expect(await enrol('spare')).toBeNull()
})

test('there is an administrator once somebody who can sign in has the role', async () => {
  expect(await hasAdmin(fresh.app)).toBe(false)

  await withSite(fresh.app, gardenId, (tx) => tx.update(tables.staff).set({ roles: ['admin'] }))

  expect(await hasAdmin(fresh.app)).toBe(true)
})
