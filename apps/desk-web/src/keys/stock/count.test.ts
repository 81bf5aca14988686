import { describe, expect, test } from 'vitest'
import type { KeyRow } from '../../api/answers'
import { differenceOf, differencesIn, linesOf, lookedAt, nextMark } from './count'

const key = (hook: number, state: KeyRow['state'] = 'in'): KeyRow => ({
  keyId: String(hook),
  kind: 'vacant',
  cabinet: 'A',
  hook,
  label: `A${hook}`,
  building: '1',
  floor: 1,
  unit: { unitId: 'u', label: '1-201' },
  opens: null,
  pieces: 1,
  consentAt: null,
  reservedUntil: null,
  state,
  loan: null,
})
const keys = [key(1), key(2), key(3, 'out'), key(4, 'missing'), key(5, 'reserved')]

describe('a count', () => {
  test('goes from hanging to empty to not looked at', () => {
    expect([undefined, 'hangs', 'empty'].map((mark) => nextMark(mark as never))).toEqual([
      'hangs',
      'empty',
      undefined,
    ])
  })

  test('says where hooks and register differ, among those that were looked at', () => {
    const marks = { 1: 'empty', 3: 'hangs', 4: 'hangs', 5: 'hangs' } as const
    const lines = linesOf(keys, marks)
    const found = differencesIn(lines)

    expect(lookedAt(keys, marks)).toBe(4)
    expect(lines).toHaveLength(4)
    expect(found.absent.map(({ label, door }) => [label, door])).toEqual([['A1', '1-201']])
    expect(found.outButHangs.map(({ label }) => label)).toEqual(['A3'])
    expect(found.missingButHangs.map(({ label }) => label)).toEqual(['A4'])
  })

  test('finds nothing wrong with a lent key that does not hang there', () => {
    expect(differenceOf(key(3, 'out'), 'empty')).toBeNull()
    expect(differenceOf(key(3, 'out'), 'hangs')).toBe('outButHangs')
    expect(differenceOf(key(1), undefined)).toBeNull()
  })
})
