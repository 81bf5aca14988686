import { expect, test } from 'vitest'
import { cashOf, hasNonsense, tallyOf } from './notes-of-cash'

const counting = {
  pieces: { 10000: 12, 5000: 1, 100: 3, 50: 1, 10: null },
  looseFen: 7,
  amounts: { wechat: 12_345, card: '' },
}

test('cash is the pieces of each note and what lies loose', () => {
  expect(cashOf(counting)).toBe(120_000 + 5_000 + 300 + 50 + 7)
})

test('a count by method has every method', () => {
  expect(tallyOf(counting)).toEqual({
    cash: 125_357,
    card: 0,
    transfer: 0,
    wechat: 12_345,
    alipay: 0,
  })
})

test('what is no amount is noticed', () => {
  expect(hasNonsense(counting)).toBe(false)
  expect(hasNonsense({ ...counting, amounts: { card: '12,x' } })).toBe(true)
})
