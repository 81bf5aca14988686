import { expect, test } from 'vitest'
import { dayRunsOf } from './day-runs'

const off = (day: string, name = '国庆节') => ({ day, kind: 'off' as const, name })

test('days in a row of one kind and name are one line', () => {
  const days = [
    { day: '2026-09-20', kind: 'makeUp' as const, name: '国庆节' },
    off('2026-09-30', '停电检修'),
    off('2026-10-01'),
    off('2026-10-02'),
    off('2026-10-04'),
    off('2027-01-01', '元旦'),
  ]

  expect(dayRunsOf(days, 2026).map(({ from, until, count }) => [from, until, count])).toEqual([
    ['2026-09-20', '2026-09-20', 1],
    ['2026-09-30', '2026-09-30', 1],
    ['2026-10-01', '2026-10-02', 2],
    ['2026-10-04', '2026-10-04', 1],
  ])
})
