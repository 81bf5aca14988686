import { describe, expect, test } from 'vitest'
import { addHours, addMinutes } from '../instant'
import { freezingRefusal } from './complaint-figures'
import {
  figures,
  judge,
  type KeptComplaint,
  march,
  on,
  recorded,
  resolvedAfter,
} from './testing-complaints'

describe('R7-3.3: the rates are frozen once the month is over and judged', () => {
  const refusal = (all: readonly KeptComplaint[], at = addHours(march.until, 10)) =>
    freezingRefusal(figures(all, march, at), at)

  test('not before the 28th', () => {
    expect(refusal([], addMinutes(march.until, -1))).toEqual({
      code: 'period-not-over',
      clauses: ['R7-4.1.3.5'],
    })
    expect(refusal([], march.until)).toBeNull()
  })

  test('not while one that is resolved or past its hours is unjudged', () => {
    const [resolved, past] = [resolvedAfter(1), recorded(on('2026-03-02'))]

    expect(refusal([resolved, past])).toEqual({
      code: 'complaints-unjudged',
      clauses: ['R7-4.1.3.4', 'R7-3.3'],
      missing: [resolved.record.number, past.record.number],
    })
  })

  test('a judgement on the 28th is in time', () => {
    const judged = resolvedAfter(1).does(addHours(march.until, 9), judge(true))

    expect(refusal([judged])).toBeNull()
    expect(figures([judged]).validRate).toEqual({ part: 1, whole: 1 })
  })

  test('one that is carried over need not be judged yet', () => {
    expect(refusal([recorded(addHours(march.until, -1))])).toBeNull()
  })
})
