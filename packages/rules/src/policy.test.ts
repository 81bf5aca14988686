import { expect, test } from 'vitest'
import { formatFen } from './money'
import { defaultPolicy, isPolicyValue, policyOn, policyTable } from './policy'
import { procedures } from './procedures'

const values = [
  { key: 'supervisorAfterHours', value: 24, from: '2026-03-01' },
  { key: 'supervisorAfterHours', value: 36, from: '2026-04-01' },
]

test.each([
  ['2026-02-28', 48],
  ['2026-03-01', 24],
  ['2026-03-31', 24],
  ['2026-04-01', 36],
])('on %s the supervisor is due after %i hours', (date, hours) => {
  expect(policyOn(date, values).supervisorAfterHours).toBe(hours)
  expect(policyOn(date, [...values].reverse()).supervisorAfterHours).toBe(hours)
})

test.each([
  ['22:00', true],
  ['00:00', true],
  ['24:00', false],
  ['9:00', false],
  ['tonight', false],
])('%s as the hour of the overstay: %s', (value, isPossible) => {
  expect(isPolicyValue('overstayClock', value)).toBe(isPossible)
})

test('what is done only where a site says so, the site says by a yes or no of that procedure', () => {
  const offered = Object.values(procedures).filter(({ offeredWhere }) => offeredWhere)

  expect(offered.map(({ id }) => id)).toEqual(expect.arrayContaining(['mail', 'fee-collection']))
  for (const { id, offeredWhere = '', policy } of offered) {
    expect(policy[offeredWhere]?.default, id).toBe(false)
  }
})

test('every default may be set', () => {
  for (const [key, value] of Object.entries(defaultPolicy)) {
    expect(isPolicyValue(key, value), key).toBe(true)
  }
  expect(Object.keys(policyTable)).toEqual(Object.keys(defaultPolicy))
})

test.each([
  ['supervisorAfterHours', 0],
  ['supervisorAfterHours', '48'],
  ['deadlineDays', 'lunar'],
  ['unknownHours', 1],
])('%s cannot be %j', (key, value) => {
  expect(isPolicyValue(key, value)).toBe(false)
})

test('fen are printed with two decimals', () => {
  expect([0, 5, 128650, -100000].map(formatFen)).toEqual([
    '¥0.00',
    '¥0.05',
    '¥1,286.50',
    '-¥1,000.00',
  ])
  expect(() => formatFen(0.5)).toThrow('not a whole number of fen')
})
