import { expect, test } from 'vitest'
import type { CommandOffer } from '../api/answers'
import { sortOffers } from './offers'

const offer = (type: string, changes: Partial<CommandOffer> = {}): CommandOffer => ({
  type,
  refusal: null,
  by: ['receptionist'],
  possibleFrom: null,
  dueFen: null,
  ...changes,
})
const refusal = (code: string) => ({ refusal: { code, clauses: ['R2-4.7'] } })
const types = (offers: readonly CommandOffer[]) => offers.map(({ type }) => type)

test('what this case is about comes before what every case understands', () => {
  const { possible } = sortOffers([offer('withdraw'), offer('addNote'), offer('forward')])

  expect(types(possible)).toEqual(['forward', 'addNote', 'withdraw'])
})

test('what the case waits for comes before what can be done at any time', () => {
  const { possible } = sortOffers([offer('judge'), offer('addNote'), offer('reply')])
  const toDirector = sortOffers([offer('complete'), offer('acknowledge')])

  expect(types(possible)).toEqual(['reply', 'judge', 'addNote'])
  expect(types(toDirector.possible)).toEqual(['acknowledge', 'complete'])
})

test('what the case itself refuses comes before what a post may not do', () => {
  const { refused } = sortOffers([
    offer('review', refusal('role-not-allowed')),
    offer('complete', refusal('supervisor-records')),
  ])

  expect(types(refused)).toEqual(['complete', 'review'])
})

test('what nobody may do now is shown with its reason', () => {
  const { refused } = sortOffers([offer('signFor', { ...refusal('inspect-first'), by: [] })])

  expect(types(refused)).toEqual(['signFor'])
})

test('what only the clock or a kiosk sends is no button', () => {
  const { possible } = sortOffers([offer('strikeClock', { by: ['system'] }), offer('markSeen')])

  expect(possible).toEqual([])
})
