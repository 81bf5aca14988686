import { expect, test } from 'vitest'
import { type Account, balanceOf, postingsIn } from '../ledger'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { type Parking, parking } from './index'
import { model } from './parking.model'

const walks = explore(model)

test('every state is reached', () => {
  const open = parking.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

const agrees: Parameters<typeof holdsOnRandomDays<Parking>>[1] = ({ value, context }, facts) => {
  const postings = postingsIn(facts)
  const at = (account: Account) => balanceOf(postings, account)
  expect(at('finance')).toBe(at('fees:parking') + at('advances'))
  const isAssigned = ['assigned', 'expired'].includes(value)
  expect(context.spaceId !== null).toBe(isAssigned || value === 'released')
  if (isAssigned) expect(at('fees:parking')).toBeGreaterThanOrEqual(context.months * 30_000)
  if (['refused', 'withdrawn'].includes(value)) expect(at('finance')).toBe(0)
  if (parking.endedStates.includes(value)) expect(at('advances')).toBe(0)
  expect(context.parkingDueAt !== null).toBe(value === 'assigned')
  expect(parking.endedStates.includes(value)).toBe(context.endedAt !== null)
}

test('whatever happened, what was taken is our fee, or given back', () => {
  for (const { state, journal } of walks) {
    agrees(
      state,
      journal.flatMap(({ facts }) => facts),
    )
  }
})

test('the same on random days', () => holdsOnRandomDays(model, agrees))
