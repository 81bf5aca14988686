import { describe, expect, test } from 'vitest'
import { addToDate, addWorkingDays, dateAt, instantOf, isWorkingDay, nextClock } from './calendar'
import { chinaCalendar } from './calendar-china'
import { addYears } from './instant'

const calendar = chinaCalendar()
const workingDaysIn = (year: number) => {
  let count = 0
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = addToDate(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1
  }
  return count
}

test.each([
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('%i has %i working days', (year, days) => {
  expect(workingDaysIn(year)).toBe(days)
})

test('from 13 February 2026 two working days on is the 24th', () => {
  const from = '2026-02-13T02:30:15.500Z'

  expect(addWorkingDays(from, 2, calendar)).toEqual({
    at: '2026-02-24T02:30:15.500Z',
    isCalendarUnknown: false,
  })
})

test('a year that is not announced counts Monday to Friday and is marked', () => {
  expect(addWorkingDays('2027-04-30T02:00:00.000Z', 1, calendar)).toEqual({
    at: '2027-05-03T02:00:00.000Z',
    isCalendarUnknown: true,
  })
})

describe('a date is the site’s own', () => {
  test('one second before midnight in Shanghai is still the day before', () => {
    expect(dateAt('2026-03-01T15:59:59.000Z', 'Asia/Shanghai')).toBe('2026-03-01')
    expect(dateAt('2026-03-01T16:00:00.000Z', 'Asia/Shanghai')).toBe('2026-03-02')
  })

  test('an hour that summer time skips moves on', () => {
    expect(instantOf('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z')
  })

  test('the next ten in the evening is never the present one', () => {
    const ten = '2026-03-02T14:00:00.000Z'

    expect(nextClock('2026-03-02T13:59:59.999Z', '22:00', 'Asia/Shanghai')).toBe(ten)
    expect(nextClock(ten, '22:00', 'Asia/Shanghai')).toBe('2026-03-03T14:00:00.000Z')
  })
})

test('three years after 29 February is 28 February', () => {
  expect(addYears('2024-02-29T01:00:00.000Z', 3)).toBe('2027-02-28T01:00:00.000Z')
})
