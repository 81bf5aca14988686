import { describe, expect, test } from 'vitest'
import type { KeyRow } from '../api/answers'
import { cabinetsOf, figuresOf, freeHook, shelvesOf } from './shelves'

const key = (hook: number, changes: Partial<KeyRow> = {}): KeyRow => ({
  keyId: String(hook),
  kind: 'vacant',
  cabinet: 'A',
  hook,
  label: `A${hook}`,
  building: '1',
  floor: 1,
  unit: null,
  opens: null,
  pieces: 1,
  consentAt: null,
  reservedUntil: null,
  state: 'in',
  loan: null,
  ...changes,
})
const loan = { caseId: 'c', number: 'YS-1', borrower: '郑海川', dueAt: null, lateSince: null }

describe('a cabinet', () => {
  test('has a shelf for each kind, and for each building with empty units', () => {
    const shelves = shelvesOf([
      key(3, { building: '2' }),
      key(1),
      key(2),
      key(4, { building: '2', kind: 'entrusted' }),
      key(5, { building: '7', kind: 'entrusted' }),
    ])

    expect(shelves.map(({ kind, building, keys }) => [kind, building, keys.length])).toEqual([
      ['vacant', '1', 2],
      ['vacant', '2', 1],
      ['entrusted', null, 2],
    ])
  })

  test('counts its keys, and knows its first free hook', () => {
    const keys = [key(1), key(2), key(4), key(1, { cabinet: 'B' })]

    expect(cabinetsOf(keys)).toEqual([
      ['A', 3],
      ['B', 1],
    ])
    expect(freeHook(keys, 'A')).toBe(3)
    expect(freeHook(keys, 'C')).toBe(1)
  })

  test('counts what is late among what is out', () => {
    const keys = [
      key(1),
      key(2, { state: 'out', loan }),
      key(3, { state: 'out', loan: { ...loan, lateSince: '2026-11-23T01:00:00.000Z' } }),
      key(4, { state: 'missing', loan: { ...loan, lateSince: '2026-11-23T01:00:00.000Z' } }),
      key(5, { state: 'reserved' }),
    ]

    expect(figuresOf(keys)).toEqual({ in: 1, out: 2, late: 1, reserved: 1, missing: 1 })
  })
})
