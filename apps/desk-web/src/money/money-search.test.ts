import { expect, test } from 'vitest'
import { readAccountSearch, readMoneySearch } from './money-search'

test('an address is read, and what is not understood is left out', () => {
  expect(
    readMoneySearch({ view: 'deposits', at: '2026-11-23T09:00:00+08:00', settled: true }),
  ).toEqual({ view: 'deposits', at: '2026-11-23T01:00:00.000Z', settled: true })
  expect(readMoneySearch({ view: 'gold', at: 'soon', state: 'lost', text: 12 })).toEqual({
    text: '12',
  })
})

test('an account without a name is the cashier’s', () => {
  expect(readAccountSearch({ at: 'then' })).toEqual({ account: 'finance' })
})
