import { expect, test } from 'vitest'
import { later } from '../testing'
import { type EvacuationEntry, peopleOnSite } from './evacuation'

const came = (caseId: string, at: string, partySize: number) => ({
  caseId,
  facts: [{ type: 'visitorAdmitted', at, partySize }],
})
const left = (caseId: string, at: string, people: number) => ({
  caseId,
  facts: [{ type: 'visitorSignedOut', at, people }],
})

const journal = [
  came('a', later(0), 2),
  came('b', later(1), 1),
  left('a', later(2), 1),
  left('a', later(3), 1),
]

test.each([
  [-1, []],
  [0, [['a', 2]]],
  [
    1,
    [
      ['a', 2],
      ['b', 1],
    ],
  ],
  [
    2,
    [
      ['a', 1],
      ['b', 1],
    ],
  ],
  [3, [['b', 1]]],
])('after %i hours these are on site', (hours, expected) => {
  expect([...peopleOnSite(journal, later(hours as number))]).toEqual(expected)
})

const recounted = (caseId: string, partySize: number) => ({
  caseId,
  facts: [{ type: 'amended', changes: { partySize } }],
})

test('a party that was counted wrongly counts as it came, from its arrival on', () => {
  const wrong: EvacuationEntry[] = [
    came('a', later(0), 2),
    left('a', later(1), 1),
    recounted('a', 4),
  ]
  const at = (hours: number, entries: readonly EvacuationEntry[] = wrong) =>
    peopleOnSite(entries, later(hours)).get('a')

  expect([at(0), at(1), at(2)]).toEqual([4, 3, 3])
  const gone = [came('a', later(0), 2), left('a', later(1), 2)]
  const over = [...gone, { caseId: 'a', facts: [{ type: 'caseEnded' }] }, recounted('a', 3)]
  expect([at(0, over), at(1, over)]).toEqual([3, undefined])
  // An invitation that may be used again: the next party is larger.
  expect(at(0, [...gone, recounted('a', 3)])).toBe(2)
  expect(at(0, [recounted('a', 3), came('a', later(0), 3)])).toBe(3)
})
