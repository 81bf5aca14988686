import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addToDate, type Calendar, clockAt, dateAt } from '../calendar'
import { chinaCalendar } from '../calendar-china'
import { addHours, toInstant } from '../instant'
import { defaultPolicy } from '../policy'
import { dutiesBetween, dutyIds } from './index'
import { weekdays } from './policy'

// Summer time begins at night, at midnight, by half an hour, in the south; one has none.
const zones = [
  'Asia/Shanghai',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Kathmandu',
]

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

const site = fc.record({
  calendar: fc.constantFrom(...zones).map((timeZone): Calendar => chinaCalendar(timeZone)),
  policy: fc
    .record({
      deskOpensClock: clock,
      deskCheckMinutes: fc.integer({ min: 5, max: 240 }),
      dailyReviewClock: clock,
      cashierHandOverClock: clock,
      deskCollectsOffHours: fc.boolean(),
      deskHandlesMail: fc.boolean(),
      ordinaryMailClock: clock,
      parcelNoticeFromClock: clock,
      parcelNoticeUntilClock: clock,
      utilityPurchaseWeekday: fc.constantFrom(...weekdays),
      monthlyPeriod: fc.constantFrom('from28th' as const, 'calendar' as const),
    })
    .map((changes) => ({ ...defaultPolicy, ...changes })),
})

const start = Date.parse('2026-01-01T00:00:00.000Z')
const day = 24 * 60 * 60_000

/** Three moments in order, within some weeks of three years. */
const moments = fc
  .tuple(
    fc.integer({ min: 0, max: 1000 }),
    fc.array(fc.integer({ min: 0, max: 45 * 24 * 60 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([days, minutes]) =>
    minutes.sort((a, b) => a - b).map((each) => toInstant(start + days * day + each * 60_000)),
  )

const runs = { numRuns: 40, seed: 20260302 }

test('asked for in two parts is the same as asked for at once', () => {
  fc.assert(
    fc.property(moments, site, ([a = '', b = '', c = ''], given) => {
      const parts = [...dutiesBetween(a, b, given), ...dutiesBetween(b, c, given)]
      expect(parts).toEqual(dutiesBetween(a, c, given))
    }),
    runs,
  )
})

test('each duty has each of its days once, and time to be done in', () => {
  fc.assert(
    fc.property(moments, site, ([from = '', , until = ''], given) => {
      const tasks = dutiesBetween(from, until, given)
      const names = tasks.map(({ duty, dutyOn }) => `${duty} ${dutyOn}`)
      expect(new Set(names).size).toBe(names.length)
      for (const { opensAt, dueAt, reportDueAt, period } of tasks) {
        expect(opensAt >= from && opensAt < until && opensAt < dueAt).toBe(true)
        expect(dueAt <= (reportDueAt ?? dueAt)).toBe(true)
        if (period)
          expect(period.from < period.until && period.until <= (reportDueAt ?? dueAt)).toBe(true)
      }
    }),
    runs,
  )
})

test('no day goes without those of every day', () => {
  fc.assert(
    fc.property(site, fc.integer({ min: 0, max: 1000 }), (given, days) => {
      const { timeZone } = given.calendar
      const from = toInstant(start + days * day)
      const tasks = dutiesBetween(from, addHours(from, 24 * 40), given)
      const first = addToDate(dateAt(from, timeZone), 2)
      for (let count = 0; count < 30; count += 1) {
        const on = tasks.filter(({ dutyOn }) => dutyOn === addToDate(first, count))
        expect(on.map(({ duty }) => duty)).toEqual(
          expect.arrayContaining(['deskCheck', 'dailyReview']),
        )
      }
    }),
    runs,
  )
})

test('18:00 is 18:00 on the wall, before and after the clocks change', () => {
  const calendar = chinaCalendar('America/New_York')
  const tasks = dutiesBetween('2026-03-06T12:00:00.000Z', '2026-03-10T12:00:00.000Z', {
    policy: defaultPolicy,
    calendar,
  }).filter(({ duty }) => duty === 'dailyReview')

  expect(tasks.map(({ dueAt }) => dueAt.slice(5, 16))).toEqual([
    '03-07T23:00',
    '03-08T22:00',
    '03-09T22:00',
    '03-10T22:00',
  ])
  expect(tasks.map(({ dueAt }) => clockAt(dueAt, calendar.timeZone))).toEqual(
    Array(4).fill('18:00'),
  )
})

test('a period of no length has no duties, a month has some of each', () => {
  const given = {
    policy: { ...defaultPolicy, deskCollectsOffHours: true, deskHandlesMail: true },
    calendar: chinaCalendar(),
  }
  const at = '2026-03-01T00:00:00.000Z'
  const month = dutiesBetween(at, '2026-04-01T00:00:00.000Z', given)

  expect(dutiesBetween(at, at, given)).toEqual([])
  expect(new Set(month.map(({ duty }) => duty))).toEqual(new Set(dutyIds))
})
