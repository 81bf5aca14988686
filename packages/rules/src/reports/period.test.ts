import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chinaCalendar } from '../calendar-china'
import { toInstant } from '../instant'
import { defaultPolicy } from '../policy'
import { periodAt, periodOfMonth, periodReportedIn } from './period'

const from28th = { policy: defaultPolicy, calendar: chinaCalendar() }
const calendarMonths = {
  ...from28th,
  policy: { ...defaultPolicy, monthlyPeriod: 'calendar' as const },
}

describe('a period runs from the 28th 00:00 to the 27th 24:00 of the site', () => {
  test.each([
    ['2026-03', '2026-02-27T16:00:00.000Z', '2026-03-27T16:00:00.000Z'],
    ['2026-01', '2025-12-27T16:00:00.000Z', '2026-01-27T16:00:00.000Z'],
    ['2028-02', '2028-01-27T16:00:00.000Z', '2028-02-27T16:00:00.000Z'],
    ['2028-03', '2028-02-27T16:00:00.000Z', '2028-03-27T16:00:00.000Z'],
  ])('that of %s', (month, from, until) => {
    expect(periodOfMonth(month, from28th)).toEqual({ month, from, until })
    expect(periodReportedIn(month, from28th)).toEqual({ month, from, until })
  })

  test('the last moment of the 27th is in it, the first of the 28th in the next', () => {
    expect(periodAt('2026-03-27T15:59:59.999Z', from28th).month).toBe('2026-03')
    expect(periodAt('2026-03-27T16:00:00.000Z', from28th).month).toBe('2026-04')
    expect(periodAt('2026-12-31T03:00:00.000Z', from28th).month).toBe('2027-01')
  })
})

describe('a site may choose calendar months', () => {
  test('February has all its days', () => {
    expect(periodOfMonth('2028-02', calendarMonths)).toEqual({
      month: '2028-02',
      from: '2028-01-31T16:00:00.000Z',
      until: '2028-02-29T16:00:00.000Z',
    })
  })

  test('on the 28th the month before is reported, which is over', () => {
    expect(periodReportedIn('2026-03', calendarMonths).month).toBe('2026-02')
    expect(periodReportedIn('2026-01', calendarMonths).month).toBe('2025-12')
  })
})

test('every moment lies in one period, and where one ends the next begins', () => {
  const zones = ['Asia/Shanghai', 'America/New_York', 'America/Santiago']
  const sites = fc
    .tuple(fc.constantFrom(...zones), fc.constantFrom(from28th, calendarMonths))
    .map(([zone, { policy }]) => ({ policy, calendar: chinaCalendar(zone) }))
  const moments = fc.integer({ min: 0, max: 2_000_000 }).map((minutes) => {
    return toInstant(Date.parse('2026-01-01T00:00:00.000Z') + minutes * 60_000)
  })
  fc.assert(
    fc.property(sites, moments, (site, moment) => {
      const period = periodAt(moment, site)
      expect(period.from <= moment && moment < period.until).toBe(true)
      expect(periodAt(period.until, site).from).toBe(period.until)
    }),
  )
})
