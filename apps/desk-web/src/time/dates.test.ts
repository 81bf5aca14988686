import { kernel as english } from '@frontdesk/messages/en/kernel'
import { kernel as chinese } from '@frontdesk/messages/zh-cn/kernel'
import { expect, test } from 'vitest'
import { dayText, longMoment, momentText, type Reader, shortMoment } from './dates'

const now = Date.parse('2026-11-23T06:05:00.000Z')
const zone = 'Asia/Shanghai'
const zh: Reader = { language: 'zh-CN', zone, words: chinese.time }
const en: Reader = { language: 'en', zone, words: english.time }

test('a moment of this year is said without the year', () => {
  expect(momentText(now, now, zh)).toBe('11月23日 14:05')
  expect(momentText(now, now, en)).toBe('23 Nov, 14:05')
})

test('a moment of another year is said with it', () => {
  expect(momentText(Date.parse('2027-01-04T01:00:00.000Z'), now, zh)).toBe('2027年1月4日 09:00')
})

test('today begins at midnight of the site', () => {
  expect(dayText(Date.parse('2026-11-22T16:00:00.000Z'), now, zh)).toBe('今天')
  expect(dayText(Date.parse('2026-11-22T15:59:59.000Z'), now, zh)).toBe('昨天')
})

test('a moment of today is only its clock time', () => {
  expect(shortMoment(Date.parse('2026-11-23T08:00:00.000Z'), now, zh)).toBe('16:00')
  expect(shortMoment(Date.parse('2026-11-24T01:00:00.000Z'), now, zh)).toBe('明天 09:00')
})

test('a date is said once, with the day only where that is another word', () => {
  expect(longMoment(now, now, zh)).toBe('今天 · 11月23日 14:05')
  expect(longMoment(Date.parse('2026-12-24T00:00:00.000Z'), now, zh)).toBe('12月24日 08:00')
})
