import { describe, expect, test } from 'vitest'
import { countdownText } from './countdown'
import { dateText, dayText, momentText } from './dates'
import { loadMessages } from './load-messages'
import { countText, policyText } from './span'

const [{ kernel: simplified }, { kernel: english }] = await Promise.all([
  loadMessages('zh-CN'),
  loadMessages('en'),
])
const read = { timeZone: 'Asia/Shanghai', now: '2026-11-23T06:05:00.000Z' }

describe('dates', () => {
  test('a moment of this year leaves the year out', () => {
    expect(momentText(simplified, '2026-11-23T06:05:00.000Z', read)).toBe('11月23日 14:05')
    expect(momentText(english, '2026-11-23T06:05:00.000Z', read)).toBe('23 Nov, 14:05')
  })

  test('another year is named', () => {
    expect(dateText(simplified, '2025-10-01T06:05:00.000Z', read)).toBe('2025年10月1日')
    expect(dateText(english, '2025-10-01T06:05:00.000Z', read)).toBe('1 Oct 2025')
  })

  test('the day is the day of the site, not of London', () => {
    expect(dayText(simplified, '2026-11-23T16:30:00.000Z', read)).toBe('明天')
    expect(dayText(simplified, '2026-11-22T15:59:00.000Z', read)).toBe('昨天')
    expect(dayText(english, '2026-11-23T15:59:00.000Z', read)).toBe('today')
    expect(dayText(english, '2026-11-30T15:59:00.000Z', read)).toBe('30 Nov')
  })
})

describe('countdown', () => {
  const now = '2026-11-23T06:05:00.000Z'
  test.each([
    ['2026-11-28T02:05:00.000Z', '剩 4 天 20 时', '4 d 20 h left'],
    ['2026-11-23T08:00:00.000Z', '剩 1 时 55 分', '1 h 55 min left'],
    ['2026-11-23T06:16:52.000Z', '剩 11:52', '11:52 left'],
    ['2026-11-23T05:38:46.000Z', '超 26:14', '26:14 over'],
    ['2026-11-23T04:00:00.000Z', '超 2 时 05 分', '2 h 05 min over'],
  ])('%s reads %s', (dueAt, chinese, inEnglish) => {
    expect(countdownText(simplified, dueAt, now)).toBe(chinese)
    expect(countdownText(english, dueAt, now)).toBe(inEnglish)
  })
})

describe('policy values', () => {
  test('the unit is the end of the key', () => {
    expect(policyText(simplified, 'acknowledgeMinutes', 30)).toBe('30 分钟')
    expect(policyText(simplified, 'visitorErasureDays', 30)).toBe('30 天')
    expect(policyText(english, 'retentionYears', 1)).toBe('1 year')
    expect(policyText(english, 'badgeNoMax', 999)).toBe('999')
    expect(policyText(english, 'sameHandsMaxFen', 50_000)).toBe('¥500.00')
    expect(policyText(simplified, 'overstayClock', '22:00')).toBe('22:00')
  })

  test('two days stay hours, three are days', () => {
    expect(policyText(english, 'supervisorAfterHours', 48)).toBe('48 h')
    expect(policyText(english, 'supervisorAfterHours', 72)).toBe('3 days')
    expect(policyText(english, 'supervisorAfterHours', 50)).toBe('50 h')
  })

  test('a choice is said in words', () => {
    expect(policyText(simplified, 'deadlineDays', 'working')).toBe('工作日')
  })

  test('English tells one from many', () => {
    expect(countText(english, 'Days', 1)).toBe('1 day')
    expect(countText(english, 'Days', 2)).toBe('2 days')
  })
})

describe('a weekly table', () => {
  const table = 'workdays 09:00-12:00,14:00-18:00'

  test('reads as the hours on a door', () => {
    expect(policyText(simplified, 'cashierHours', table)).toBe('工作日 09:00–12:00、14:00–18:00')
    expect(policyText(english, 'cashierHours', '1-5 09:00-12:00; 6 10:00-11:00')).toBe(
      'Mon to Fri 09:00–12:00, Sat 10:00–11:00',
    )
  })
})
