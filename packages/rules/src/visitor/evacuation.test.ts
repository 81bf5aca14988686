import { expect, test } from 'vitest'
import { later } from '../testing'
import { peopleOnSite } from './evacuation'

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
