import { describe, expect, test } from 'vitest'
import { keyStock, type StockKey } from './key-stock'

const kinds = ['vacant', 'entrusted', 'equipment', 'other'] as const
type Key = StockKey<(typeof kinds)[number]>

const key = (keyId: string, changes: Partial<Key> = {}): Key => ({
  keyId,
  kind: 'vacant',
  isOut: false,
  isMissing: false,
  ...changes,
})
const cabinet = [
  key('hangs'),
  key('gone'),
  key('lent', { isOut: true }),
  key('missing', { isMissing: true, kind: 'equipment' }),
]

describe('R7-4.5.6: the keys in the cabinet are compared with the register', () => {
  test('every kind has its figures, those without a key too', () => {
    const figures = keyStock(kinds, cabinet, new Set(['hangs'])).kinds

    expect(figures.vacant).toEqual({
      registeredCount: 3,
      outCount: 1,
      missingCount: 0,
      expectedCount: 2,
      countedCount: 1,
    })
    expect(figures.equipment).toMatchObject({
      registeredCount: 1,
      missingCount: 1,
      expectedCount: 0,
    })
    expect(figures.entrusted.registeredCount + figures.other.registeredCount).toBe(0)
  })

  test('a key that does not hang where it should is named', () => {
    expect(keyStock(kinds, cabinet, new Set(['hangs']))).toMatchObject({
      absent: ['gone'],
      unexpected: [],
      unknown: [],
    })
  })

  test('a lent or missing key that hangs there is named, and one of no register', () => {
    const counted = new Set(['hangs', 'gone', 'lent', 'missing', 'stray'])

    expect(keyStock(kinds, cabinet, counted)).toMatchObject({
      absent: [],
      unexpected: ['lent', 'missing'],
      unknown: ['stray'],
    })
  })
})
