import { kernel } from '@frontdesk/messages/zh-cn/kernel'
import { describe, expect, test } from 'vitest'
import { countdownText, toneOf } from './countdown'

const dueAt = '2026-11-23T06:00:00.000Z'
const due = Date.parse(dueAt)
const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const shown = (leftMs: number) => countdownText(kernel.time, due - leftMs, dueAt)

describe('a countdown is said in the unit that matters', () => {
  test.each([
    [4 * day + 20 * hour, '剩 4 天 20 时'],
    [day, '剩 1 天 0 时'],
    [day - second, '剩 23 时 59 分'],
    [hour + 55 * minute, '剩 1 时 55 分'],
    [hour, '剩 1 时 00 分'],
    [hour - second, '剩 59:59'],
    [11 * minute + 52 * second, '剩 11:52'],
    [second, '剩 0:01'],
    [0, '剩 0:00'],
    [-second, '超 0:01'],
    [-26 * minute - 14 * second, '超 26:14'],
    [-hour + second, '超 59:59'],
    [-hour, '超 1 时 00 分'],
    [-2 * hour - 5 * minute, '超 2 时 05 分'],
    [-day, '超 1 天 0 时'],
  ])('%d ms left reads %s', (leftMs, text) => {
    expect(shown(leftMs)).toBe(text)
  })
})

describe('the colour changes at its limits', () => {
  const openedLongAgo = '2026-11-20T06:00:00.000Z'

  test.each([
    [30 * minute + second, 'calm'],
    [30 * minute, 'soon'],
    [0, 'soon'],
    [-1, 'late'],
  ] as const)('%d ms before the due moment it is %s', (leftMs, tone) => {
    expect(toneOf(due - leftMs, dueAt, openedLongAgo)).toBe(tone)
  })

  test('a span of three minutes warns in its last tenth', () => {
    const openedAt = new Date(due - 3 * minute).toISOString()

    expect(toneOf(due - 19 * second, dueAt, openedAt)).toBe('calm')
    expect(toneOf(due - 18 * second, dueAt, openedAt)).toBe('soon')
  })
})
