import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withSite } from '../connect'
import { seedDemo } from '../demo/seed-demo'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database'
import { testId } from '../testing/people'
import type { RegisterWrite } from './register-write'
import { findBy, findNoMoreBy } from './search-rows'
import { searchUnits } from './search-units'

let fresh: FreshDatabase
let siteId: string
beforeAll(async () => {
  fresh = await freshDatabase()
  const demo = await seedDemo(fresh.app)
  siteId = demo.siteId
})
afterAll(() => fresh.drop())

const search = (text: string, limit = 10) => searchUnits(fresh.app, siteId, { text, limit })

test.each(['3-1202', '3栋1202', '3号楼1202室', ' ３－１２０２ '])(
  '%s finds the unit 3-1202',
  async (text) => {
    expect((await search(text)).map(({ label }) => label)).toEqual(['3-1202'])
  },
)

test('a room number finds the room in every building', async () => {
  const labels = (await search('1202')).map(({ label }) => label)

  expect(labels.filter((label) => label.endsWith('-1202'))).toEqual([
    '1-1202',
    '2-1202',
    '3-1202',
    '4-1202',
  ])
})

test('a unit comes with the people of its door', async () => {
  const [unit] = await search('3-1202')

  expect(unit?.people[0]).toMatchObject({ kind: 'owner', isMatch: false })
  expect(unit?.people[0]?.phone).toMatch(/^138\d{8}$/)
})

test("a name, its pinyin, its initials and the phone's tail find the same door", async () => {
  const { pinyin } = await import('pinyin-pro')
  const [unit] = await search('5-302')
  const owner = unit?.people.find(({ kind }) => kind === 'owner')
  if (!unit || !owner?.phone) throw new Error('5-302 has no owner')
  const syllables = pinyin(owner.name, { toneType: 'none', type: 'array' })
  const spelled = syllables.join('')
  const initials = syllables.map((syllable) => syllable[0]).join('')
  const tail = owner.phone.slice(-4)

  for (const text of [owner.name, spelled, initials, owner.phone, `+86 ${owner.phone}`, tail]) {
    const found = (await search(text, 100)).find(({ unitId }) => unitId === unit.unitId)
    expect(found?.people.find(({ personId }) => personId === owner.personId)?.isMatch).toBe(true)
  }
})

test('all that was typed must be found', async () => {
  const [unit] = await search('3-1202')
  const surname = unit?.people[0]?.name.slice(0, 1) ?? ''

  expect((await search(`1202 ${surname}`)).some(({ label }) => label === '3-1202')).toBe(true)
  expect(await search('1202 龘')).toEqual([])
})

test.each(['', '   ', '!!!', "'; drop table unit; --", '%', '😀'])(
  '%j finds nothing',
  async (text) => {
    expect(await search(text)).toEqual([])
  },
)

test('no more are found than asked for', async () => {
  expect(await search('1202', 2)).toHaveLength(2)
})

test('a unit is found by what belongs to it, until that is gone', async () => {
  const [unit] = await search('3-1202')
  const subjectId = testId(900)
  const write = (written: RegisterWrite) =>
    withSite(fresh.app, siteId, (tx) =>
      tx.execute(sql.raw(written.sql.replaceAll('$1', `'${JSON.stringify(written.args)}'::jsonb`))),
    )
  const plate = { kind: 'plate', subjectId, unitId: unit?.unitId ?? '' } as const

  await write(findBy({ ...plate, texts: ['浙A·12345'] }))
  for (const text of ['浙A12345', '浙a·12345', '12345', '345', `345 ${unit?.people[0]?.name}`]) {
    expect(await search(text)).toMatchObject([{ label: '3-1202', foundBy: 'plate' }])
  }

  await write(findBy({ ...plate, texts: ['浙B99999'] }))
  expect(await search('12345')).toEqual([])
  expect(await search('99999')).toHaveLength(1)

  await write(findNoMoreBy('plate', subjectId))
  expect(await search('99999')).toEqual([])
})
