import { describe, expect, test } from 'vitest'
import { instantOf } from '../calendar'
import { chinaCalendar } from '../calendar-china'
import { hoursShape, isCashierThere, nextCashierMorning } from './hours'

const calendar = chinaCalendar()
const usual = 'workdays 09:00-12:00,14:00-18:00'
const at = (day: string, clock: string) => instantOf(day, clock, 'Asia/Shanghai')
const morning = (day: string, clock: string, hours = usual) =>
  nextCashierMorning(at(day, clock), { hours, due: '09:00' }, calendar)

describe('the cashier sits', () => {
  test.each([
    ['2026-03-02', '08:59', false],
    ['2026-03-02', '09:00', true],
    ['2026-03-02', '11:59', true],
    ['2026-03-02', '12:00', false],
    ['2026-03-02', '14:00', true],
    ['2026-03-02', '18:00', false],
    // A Saturday, a Saturday that is worked for the holidays, a Tuesday of the Spring Festival.
    ['2026-03-07', '10:00', false],
    ['2026-02-28', '10:00', true],
    ['2026-02-17', '10:00', false],
  ])('%s %s: %s', (day, clock, isThere) => {
    expect(isCashierThere(at(day, clock), usual, calendar)).toBe(isThere)
  })

  test('by a table with weekdays a holiday is closed all the same', () => {
    const table = '1-5 09:00-12:00; 6 10:00-11:00'

    expect(isCashierThere(at('2026-03-07', '10:30'), table, calendar)).toBe(true)
    expect(isCashierThere(at('2026-03-07', '09:30'), table, calendar)).toBe(false)
    expect(isCashierThere(at('2026-03-08', '10:30'), table, calendar)).toBe(false)
    expect(isCashierThere(at('2026-02-17', '10:30'), table, calendar)).toBe(false)
  })
})

describe('the next morning of the cashier', () => {
  test.each([
    ['2026-03-02', '19:00', '2026-03-03'],
    ['2026-03-02', '12:30', '2026-03-03'],
    ['2026-03-02', '07:30', '2026-03-02'],
    ['2026-03-06', '19:00', '2026-03-09'],
    // Over the Spring Festival, and to a Saturday that is worked for it.
    ['2026-02-14', '19:00', '2026-02-24'],
    ['2026-02-27', '19:00', '2026-02-28'],
  ])('after %s %s it is that of %s', (day, clock, next) => {
    expect(morning(day, clock)).toEqual({ at: at(next, '09:00'), isCalendarUnknown: false })
  })

  test('a year that is not announced is counted as the table says, and marked', () => {
    expect(morning('2031-03-03', '19:00')).toEqual({
      at: at('2031-03-04', '09:00'),
      isCalendarUnknown: true,
    })
  })
})

test.each([
  [usual, true],
  ['1-5 09:00-12:00; 6 10:00-11:00', true],
  ['7 09:00-12:00', true],
  ['', false],
  ['8 09:00-12:00', false],
  ['workdays 9-12', false],
  ['workdays 09:00-25:00', false],
])('a table may read %j: %s', (text, isTable) => {
  expect(hoursShape.test(text)).toBe(isTable)
})
