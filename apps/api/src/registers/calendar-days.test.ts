import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { monday9 } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const as = (token: Token) => staffCaller(deskOf(fresh.app, monday9), token).registers
const daysOf = async (year: number) =>
  (await as('zheng').calendar()).filter(({ day }) => day.startsWith(`${year}-`))

test('days are set from one to another, changed, and made ordinary again', async () => {
  const span = { from: '2031-03-10', until: '2031-03-12' }
  await as('gu').setDays({ ...span, kind: 'off', name: '停电检修' })
  const one = { from: '2031-03-12', until: '2031-03-12' }
  await as('gu').setDays({ ...one, kind: 'makeUp', name: '' })

  expect(await daysOf(2031)).toEqual([
    { day: '2031-03-10', kind: 'off', name: '停电检修' },
    { day: '2031-03-11', kind: 'off', name: '停电检修' },
    { day: '2031-03-12', kind: 'makeUp', name: '' },
  ])
  await as('gu').clearDays({ from: '2031-03-10', until: '2031-03-11' })
  expect(await daysOf(2031)).toHaveLength(1)
})

test('the holidays of a year are taken in as they were announced, twice as once', async () => {
  await as('admin').takeHolidays({ year: 2026 })
  await as('admin').takeHolidays({ year: 2026 })

  const days = await daysOf(2026)
  expect(days).toContainEqual({ day: '2026-02-17', kind: 'off', name: 'spring-festival' })
  expect(days.filter(({ kind }) => kind === 'makeUp').length).toBeGreaterThan(3)
  expect(new Set(days.map(({ day }) => day)).size).toBe(days.length)
})

test('a span that runs backward or over two months is asked for again', async () => {
  const backward = { from: '2031-05-02', until: '2031-05-01' }
  const long = { from: '2031-05-01', until: '2031-12-31' }

  for (const span of [backward, long]) {
    await expect(as('gu').setDays({ ...span, kind: 'off', name: '' })).rejects.toMatchObject({
      data: { fields: [{ path: 'until', code: 'until-before-from' }] },
    })
  }
  await expect(
    as('lin').clearDays({ from: '2031-05-01', until: '2031-05-01' }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('an announcement is taken in whole, or not at all', async () => {
  const off = { from: '2028-01-01', until: '2028-01-03', kind: 'off', name: 'new-year' } as const
  const makeUp = { from: '2028-01-08', until: '2028-01-08', kind: 'makeUp', name: '' } as const
  const twice = { ...makeUp, from: '2028-01-03', until: '2028-01-03' }
  const of2028 = async () =>
    (await as('lin').calendar()).filter(({ day }) => day.startsWith('2028-'))

  await expect(as('gu').enterDays({ days: [off, twice] })).rejects.toMatchObject({
    data: { fields: [{ code: 'day-twice' }] },
  })
  expect(await of2028()).toEqual([])
  await as('gu').enterDays({ days: [off, makeUp] })
  expect((await of2028()).map(({ day, kind }) => `${day} ${kind}`)).toEqual([
    '2028-01-01 off',
    '2028-01-02 off',
    '2028-01-03 off',
    '2028-01-08 makeUp',
  ])
})
