import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addToDate, dateAt } from '../calendar'
import { addMonths, endOfDay, lastValidDay } from './valid-days'

const day = fc
  .date({
    min: new Date('2020-01-01T00:00:00.000Z'),
    max: new Date('2040-12-31T00:00:00.000Z'),
    noInvalidDate: true,
  })
  .map((at) => at.toISOString().slice(0, 10))
const months = fc.constantFrom(3, 12)

const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

describe('the last valid day', () => {
  test.each([
    ['2026-03-02', 12, '2027-03-01'],
    ['2026-03-02', 3, '2026-06-01'],
    ['2027-03-01', 12, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-27'],
    ['2026-11-30', 3, '2027-02-27'],
    ['2026-01-01', 12, '2026-12-31'],
  ])('from %s for %i months is %s', (fromOn, count, last) => {
    expect(lastValidDay({ fromOn, months: count, limitOn: null })).toBe(last)
  })

  test('is never past the limit, and reaches it when it comes first', () => {
    fc.assert(
      fc.property(day, months, day, (fromOn, count, limitOn) => {
        const free = lastValidDay({ fromOn, months: count, limitOn: null })
        const last = lastValidDay({ fromOn, months: count, limitOn })
        expect(last).toBe([limitOn, free].sort()[0])
      }),
    )
  })

  test('the day after it is the same date some months on, or the end of a shorter month', () => {
    fc.assert(
      fc.property(day, months, (fromOn, count) => {
        const next = addToDate(lastValidDay({ fromOn, months: count, limitOn: null }), 1)
        const [date, fromDate] = [Number(next.slice(8)), Number(fromOn.slice(8))]
        expect(monthOf(next)).toBe(monthOf(fromOn) + count)
        const isMonthEnd = addToDate(next, 1).endsWith('-01')
        expect(date === fromDate || (date < fromDate && isMonthEnd)).toBe(true)
      }),
    )
  })

  test('months add up where no month is too short', () => {
    fc.assert(
      fc.property(day, (date) => {
        fc.pre(Number(date.slice(8)) <= 28)
        expect(addMonths(addMonths(date, 3), 9)).toBe(addMonths(date, 12))
      }),
    )
  })

  test('ends at midnight of the site', () => {
    expect(endOfDay('2027-03-01', 'Asia/Shanghai')).toBe('2027-03-01T16:00:00.000Z')
    fc.assert(
      fc.property(day, (date) => {
        const end = endOfDay(date, 'Asia/Shanghai')
        expect(dateAt(end, 'Asia/Shanghai')).toBe(addToDate(date, 1))
      }),
    )
  })
})
