import { describe, expect, test } from 'vitest'
import { stockTakingRefusal } from './stock-taking'
import { door, doorKey, spare, spareKey } from './testing-cabinet'

describe('R7-4.5.6: a stock-taking looks at every hook', () => {
  const keys = [door, spare]

  test('each key hangs or does not', () => {
    expect(stockTakingRefusal({ hanging: [doorKey], empty: [spareKey] }, keys)).toBeNull()
  })

  test('those that nobody looked at are named', () => {
    expect(stockTakingRefusal({ hanging: [doorKey], empty: [] }, keys)).toEqual({
      code: 'hooks-uncounted',
      clauses: ['R7-4.5.6'],
      missing: ['A02'],
    })
  })
})
