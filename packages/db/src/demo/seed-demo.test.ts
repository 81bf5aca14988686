import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCase } from '../cases/read-case'
import { withSite } from '../connect'
import { tables } from '../schema/tables'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database'
import { type DemoSite, findDemoSite, seedDemo } from './seed-demo'

let fresh: FreshDatabase
let demo: DemoSite
beforeAll(async () => {
  fresh = await freshDatabase()
  expect(await findDemoSite(fresh.app)).toBeNull()
  demo = await seedDemo(fresh.app)
})
afterAll(() => fresh.drop())

const read = () =>
  readCase(fresh.app, {
    identity: { kind: 'system', siteId: demo.siteId },
    numberSeries: 'XQ-{year}-',
  })

describe('the demo site', () => {
  test('has about three hundred homes in eight buildings, each with an owner', () => {
    expect(new Set(demo.units.map(({ building }) => building)).size).toBe(8)
    expect(demo.units.length).toBeGreaterThan(280)
    expect(demo.units.every(({ people }) => people[0]?.kind === 'owner')).toBe(true)
    expect(demo.units.map(({ label }) => label)).toContain('3-1202')
  })

  test('has a person and a deputy for every step of the ladder, and a head for every department', async () => {
    const { posts, departments, site } = await read()

    expect(site).toMatchObject({ name: '汀兰苑', companyName: '闻溪物业', isDemo: true })
    expect(posts.map(({ role }) => role).sort()).toEqual([
      'director',
      'manager',
      'receptionist',
      'supervisor',
    ])
    expect(posts.every(({ personId, deputyId }) => personId && deputyId)).toBe(true)
    expect(departments).toHaveLength(4)
    expect(departments.every(({ headId, deputyId }) => headId && deputyId)).toBe(true)
  })

  test("knows China's holidays of three years", async () => {
    const { calendar } = await read()

    expect(calendar?.knownYears).toEqual([2024, 2025, 2026])
    expect(calendar?.daysOff).toContain('2026-02-17')
    expect(calendar?.makeUpDays).toContain('2026-02-28')
  })

  test('is the same at every seeding, and seeded once', async () => {
    const again = await seedDemo(fresh.app)
    const people = await withSite(fresh.app, demo.siteId, (tx) => tx.select().from(tables.person))

    expect(again).toEqual({ ...demo, isNew: false })
    expect(await findDemoSite(fresh.app)).toBe(demo.siteId)
    expect(people).toHaveLength(
      demo.staff.length + demo.units.flatMap((unit) => unit.people).length,
    )
  })

  test('has a phone of its own for everybody who lives there', () => {
    const phones = demo.units.flatMap(({ people }) => people.map(({ phone }) => phone))

    expect(new Set(phones).size).toBe(phones.length)
    expect(phones.every((phone) => /^138\d{8}$/.test(phone))).toBe(true)
  })
})
