import { expect, test } from 'vitest'
import { fenOf, yuanOf } from './yuan'

test.each([
  ['12', 1200],
  ['12.', 1200],
  ['12.5', 1250],
  ['12.05', 1205],
  ['1,286.50', 128650],
  ['0.01', 1],
  ['12.345', '12.345'],
  ['-5', '-5'],
  ['十元', '十元'],
  ['', ''],
])('%s yuan is %s', (typed, fen) => {
  expect(fenOf(typed)).toBe(fen)
})

test('fen are shown as yuan with two decimals', () => {
  expect([1250, 5, 'abc', undefined].map(yuanOf)).toEqual(['12.50', '0.05', 'abc', ''])
})
