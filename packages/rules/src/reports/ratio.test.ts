import { expect, test } from 'vitest'
import { ratioText } from './ratio'

test.each([
  [0, 0, '—'],
  [0, 3, '0.0%'],
  [3, 3, '100.0%'],
  [2, 3, '66.7%'],
  [1, 16, '6.3%'],
  [1, 1000, '0.1%'],
  [999, 1000, '99.9%'],
])('%i of %i is %s', (part, whole, text) => {
  expect(ratioText({ part, whole })).toBe(text)
})
